/**
 * Where everybody can have an address, so that sharing the domain makes nobody a colleague. One text, since a set would be
 * made anew at each load of the script.
 */
const hosts =
  ' aol.com att.net bellsouth.net btinternet.com charter.net comcast.net cox.net duck.com earthlink.net fastmail.com free.fr' +
  ' freenet.de gmail.com googlemail.com hey.com hushmail.com icloud.com laposte.net libero.it mac.com mail.com mail.ru me.com' +
  ' msn.com naver.com o2.pl orange.fr outlook.com pm.me proton.me protonmail.com qq.com rediffmail.com rocketmail.com rogers.com' +
  ' sbcglobal.net seznam.cz sfr.fr shaw.ca sympatico.ca t-online.de talktalk.net tuta.io tutanota.com verizon.net virginmedia.com' +
  ' wanadoo.fr web.de wp.pl ya.ru yandex.com yandex.ru ymail.com zoho.com zohomail.com 126.com 163.com ';

/** Hosts with a domain per country, such as yahoo.co.uk. */
const families = /^(gmx|hotmail|live|outlook|yahoo)\.[a-z]{2,3}(\.[a-z]{2})?$/;

export const isConsumerHost = (domain: string): boolean => hosts.includes(` ${domain} `) || families.test(domain);
