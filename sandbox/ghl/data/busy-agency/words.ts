/** What the many contacts of the busy agency are put together from. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const firstNames = words(`
  Ada Aiko Amara Anton Arif Beatriz Bram Camila Carla Chen Dana Dario Eero Elif Emeka Esther Farid Fatou Felix Greta Hana Hugo Ida Imran
  Ivana Jakub Jonas Kaito Kofi Lara Leila Lena Luca Maja Marco Mina Nadia Niko Noor Olga Omar Paulo Petra Quinn Rafael Rosa Sanne Sofia
  Søren Tariq Teresa Timo Uma Valentin Vera Wei Xenia Yara Yusuf Zoë
`);

export const lastNames = words(`
  Abara Acker Albers Almeida Andrade Bakker Balogh Beltran Berger Castell Cho Costa Dahl Dimitrov Doyle Eklund Engel Farkas Fontaine Fujita
  Garda Gruber Haas Hansen Herrera Ilves Ito Jansen Jovic Kaya Keller Kim Kovacs Laine Larsen Lim Lopes Maier Marek Mendes Mori Nagy Novak
  Okafor Olsen Ortega Park Pereira Popa Quist Rahman Reyes Rossi Saito Santos Silva Sommer Stein Tanaka Toth Urban Varga Vogel Wagner Weber
  Wolff Yilmaz Zeman
`);

export const companyWords = words('Harbour Hillside Orchard Granite Cedar Lotus Fjord Meadow Copper Juniper Falcon Lantern Willow Summit Saffron Velvet');

export const companyKinds = words('Labs Studio Partners Trading Works Foods Dental Builders Logistics Design');

export const cities = words('Springfield Riverton Oakdale Fairview Greenwood Milford Clayton Ashland');

export const sources = ['Website form', 'Referral', 'Walk-in', 'Newsletter form', 'Trade fair', 'Portal'];

export const tags = ['buyer', 'seller', 'investor', 'newsletter', 'vip', 'first-time buyer', 'viewing booked', 'offer made', 'do not call', 'cold'];

export const streets = words('Mill Harbour Quay Orchard Station Chapel Garden Market Bridge Lighthouse');

export const taskTitles = ['Call about', 'Send floor plan of', 'Book viewing of', 'Ask bank about', 'Forward offer for', 'Check papers of'];

export const noteTexts = ['Liked the light at', 'Wants to see again:', 'Too small:', 'Asked for the price of', 'Will bring a partner to'];

export const pipelineNames = ['Sales', 'Rentals', 'Commercial', 'New developments', 'Referrals'];

export const stageNames = ['New', 'Contacted', 'Viewing', 'Offer', 'Closing'];
