/**
 * Domains that hand out mailboxes for ten minutes or a day, the best known: a customer met there is not met again. Those whose
 * names change weekly are on no list. Written by hand.
 */
const names = `
mailinator: com net org info gq
mailinator2: com net
notmailinator reallymymail sogetthis spamherelots thisisnotmyrealemail binkmail bobmail safetymail suremail chammy.info
tradermail.info
spamhereplease streetwisemail letthemeatspam zippymail.info devnullmail veryrealemail mailinater mailinator.us monumentmail
yopmail: com fr net gq
cool.fr.nf jetable.fr.nf courriel.fr.nf moncourrier.fr.nf monemail.fr.nf monmail.fr.nf hide.biz.st mymail.infos.st
nospam.ze.tc
nomail.xl.cx mega.zik.dj speed.1s.fr
jetable: org com net fr
jetable.pp.ua
guerrillamail: com net org biz de info
guerrillamailblock sharklasers grr.la pokemail.net spam4.me
10minutemail: com net org co.uk de be pl co.za info
10minutemail.cf 10minutemail.ga 10minutemail.gq 10minutemail.ml 10minutesmail.fr 10minutesmail.com 10mail.org 10mail.com
10minut.xyz
10minutenemail.de 10x9 20minutemail: com it
20email.eu 20mail.in 20mail.it 30minutemail 30mail.ir 60minutemail 33mail 1secmail: com net org
1chuan 1zhuan 2prong 3d-painting 4warding: com net org
4w.io 5mail.cf 6paq 6url 9mail.cf 0-mail 0815.ru 0clickemail 0wnd: net org
tempmail: net de eu it us ninja plus dev io
temp-mail: org io com de ru ninja
tempmailo tempmailer: com de
tempmail2 tempmaildemo tempmail.space tempinbox: com co.uk
tempemail: com net co.za biz
tempe-mail tempomail.fr tempail tempalias tempymail tempr.email temporarymail: org com
temporary-mail.net temporaryemail: net us
temporarily.de temporaryinbox temporaryforwarding tempthe.net tempsky tempthe.com tmail.ws tmailinator tmpmail: net org
tmpjr.me tmpeml tmpbox.net tmpnator.live tmails.net minuteinbox moakt: com cc co ws
emailondeck emailtemporanea: com net
emailtemporario.com.br emailtemp.org emailtmp emailfake: com ml
email-fake: com cf ga gq ml
fakeinbox: com info cf
fakemail: net fr
fakemailgenerator fakemailz fakeinformation fake-mail: cf ga
fake-box throwawaymail: com pp.ua
throwawayemailaddress throwam: com
throwaway.email throwawaymailclub trashmail: com net de at me ws org fr io
trash-mail: com de at ga
trashmailer trashymail: com net
trash2009 trash2010 trash2011 trashdevil: com de
trashemail.de trbvm trashinbox trashcanmail trbvn trialmail.de wegwerfmail: de net org info
wegwerf-email: de net at
wegwerfemail: de com info
wegwerfadresse.de wegwerpmailadres.nl wegwerf-emails.de einrot: com de
einmalmail.de eintagsmail.de einmaleins.de mailwegwerf.de sofort-mail.de spoofmail.de sofimail spambog: com de ru
spambox: us info org
spamgourmet: com net org
spamfree24: com de eu info net org
spamex spamavert spamcero spamcowboy: com net org
spamday spamdecoy.net spamhole spamify spaml: com de
spamoff.de spamobox spamspot spamstack.net spamtrail spamthis.co.uk spam.la spam.su spamcorptastic spamcon.org
spaminator.de spamkill.info spamfighter.cf spambob: com net org
dispostable discard.email discardmail: com de
disposableaddress disposableemailaddresses disposableinbox disposemail disposable.ml dispomail.eu dispose.it dodgeit: com
dodgit: com org
dontsendmespam.de dontreg dropmail.me dropmail.cc dump-email.info dumpmail.de dumpandjunk dumpyemail deadaddress despam.it
e4ward easytrashmail emkei.cf emeil: in ir
emailias emailinfive emailmiser emailsensei emailthe.net emailto.de emailwarden emailx.at.hm emailxfer emz.net enterto
ephemail.net etranquil: com net org
explodemail fastacura fastmazda fightallspam filzmail fleckens.hu frapmail friendlymail.co.uk fudgerub garliclife.gq
getairmail: com cf
getnada getonemail: com net
getmails.eu getnowtoday ghosttexter.de girlsundertheinfluence gishpuppy gotmail: com net org
gowikibooks great-host.in greensloth gsrv.co.uk guerillamail: biz com de info net org
h8s.org haltospam harakirimail hatespam.org hidemail.de hidzz hmamail hochsitze hotpop hulapla.de ieatspam: eu info
ieh-mail.de ihateyoualot.info iheartspam.org imails.info inboxalias inboxbear inboxclean: com org
inboxkitten inbox.si incognitomail: com net org
inboxproxy inboxes insorg-mail.info instant-mail.de ipoo.org irish2me jnxjn jourrapide junk1e junkmail.ga kasmail kaspop
keepmymail
killmail: com net
kir.ch.tc klassmaster: com net
klzlk kulturbetrieb.info kurzepost.de lhsdv link2mail.net litedrop lol.ovpn.to lookugly lopl.co.cc lortemail.dk lroid lukop.dk
maboard mail-temporaire: fr com
mail-temp mail1a.de mail21.cc mail2rss.org mail333 mail4trash mailbidon mailbiz.biz mailblocks mailcatch mailde: de info
maildrop: cc gq
maildx maileater maileimer.de mailexpire mailfa.tk mailforspam mailfreeonline mailfs mailguard.me mailimate mailin8r
mailincubator
mailismagic mailjunk: cf ga
mailme.lv mailme24 mailmetrash mailmoat mailnator mailnesia mailnull mailpick.biz mailpoof mailquack mailrock.biz mailscrap
mailsac
mailseal.de mailshell mailsiphon mailslapping mailslite mailtemp.info mailtothis mailtrash.net mailtv: net tv
mailzilla: com org
mailzi.ru mbx.cc mega.zik.dj meinspamschutz.de meltmail messagebeamer.de mierdamail mintemail mohmal: com im in
moburl moncourrier.fr.nf mt2009 mt2014 mt2015 mvrht mx0.wwwnew.eu mytemp.email mytempemail mytempmail mytrashmail
my10minutemail
mynetstore.de myspaceinc: com net org
mypartyclip.de myphantomemail neomailbox nepwk nervmich.net nervtmich.net netmails: com net
netzidiot.de neverbox nice-4u no-spam.ws nobulk noclickemail nogmailspam.info nomail2me nomorespamemails nospam4.us
nospamfor.us
nospamthanks.info notsharingmy.info nowmymail nurfuerspam.de nus.edu.sg.tk nwldx objectmail obobbo oneoffemail onewaymail
ordinaryamerican.net
otherinbox ourklips outlawspam ovpn.to owlpic pancakemail pimpedupmyspace pjjkp plexolan.de poofy.org pookmail privacy.net
privy-mail: com de
privatdemail.net proxymail.eu prtnx punkass putthisinyourspamdatabase quickinbox rcpt.at recode.me recursor.net regbypass
rejectmail
rhyta rklips rmqkr.net rppkn rtrtr s0ny.net safe-mail.gq safersignup.de sandelf.de saynotospams schafmail.de
selfdestructingmail: com org
sendspamhere shieldedmail shiftmail shitmail: me org de
shortmail.net sibmail sinnlos-mail.de skeefmail slaskpost.se slopsbox smashmail.de smellfear snakemail sneakemail sneakmail.de
snkmail
solvemail.info soodonims squizzy: de net
stuffmail.de super-auswahl.de supergreatmail supermailer.jp superrito superstachel.de tagyourself teewars.org teleworm: com us
thankyou2010 thc.st thelimestones throwit tilien tittbit.in topranklist.de toomail.biz tyldd turual twinmail.de uggsrock
umail.net
upliftnow uplipht uroid venompen viditag viralplays vpn.st vsimcard vubby walala.org walkmail: net ru
wasteland.rfc822.org webemail.me webm4il.info wh4f.org whyspam.me willhackforfood.biz willselfdestruct winemaven.info
wronghead wuzup.net
wuzupmail.net wwwnew.eu xagloo xemaps xents xmaily xoxy.net yep.it yogamaven yuurok zehnminutenmail.de zetmail zippymail.info
zoaxe
zoemail: net org
zomg.info armyspy cuvox.de dayrep einrot fleckens gustr superrito jourrapide rhyta teleworm crazymailing burnermail.io
internxt-temp simplelogin-temp nada.email tafmail vomoto altmails anonbox.net anonymbox antichef: com net
antispam.de antispam24.de beefmilk bigstring boun.cr bouncr brefmail bsnow.net bugmenot bumpymail bund.us byom.de casualdx
centermail: com net
cheatmail.de courrieltemporaire: com
cubiclink curryworld.de cust.in dacoolest dandikmail deagot delikkt.de devnullmail digitalsanctuary dotmsg dudmail
`

/**
 * Each word is a domain, `.com` where it has no dot; a word with a colon, that name under each of the endings behind it
 * on its line.
 */
function* readNames(text: string): Generator<string> {
  for (const line of text.trim().split('\n')) {
    let brand = ''
    for (const word of line.split(' ')) {
      if (word.endsWith(':')) brand = word.slice(0, -1)
      else if (brand !== '') yield `${brand}.${word}`
      else yield word.includes('.') ? word : `${word}.com`
    }
  }
}

const disposable: ReadonlySet<string> = new Set(readNames(names))

/** How many are known. */
export const disposableCount: number = disposable.size

/** Does a domain, in small letters, hand out throw-away mailboxes: it, or the one above it (`anything.mailinator.com`)? */
export function isDisposable(domain: string): boolean {
  if (disposable.has(domain)) return true
  if (domain.length > longestDomain) return false
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1))
    if (disposable.has(domain.slice(dot + 1))) return true
  return false
}
/** RFC 1035 §2.3.4. */
const longestDomain = 253
