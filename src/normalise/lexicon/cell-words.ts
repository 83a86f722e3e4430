/** The few words that whole columns are made of, folded: titles, yes and no, sexes, languages, currencies, legal forms, streets. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(','))

/** Forms of address, abbreviated or not, without final dots. */
export const titleWords = words(
  'm,mr,mme,mlle,monsieur,madame,mademoiselle,mrs,ms,miss,mister,mx,dr,prof,pr,me,maitre,docteur,m. et mme,m et mme,mr et mme,monsieur et madame,mr & mrs,mr and mrs,mmes,mm,messieurs,mesdames,sir,lady,lord,rev,' +
    'herr,frau,fraulein,fr,hr,herrn,familie,firma,herr dr,frau dr,eheleute,herr und frau,dr.,divers,' +
    'sr,sra,srta,senor,senora,senorita,d,dna,don,dona,d.,dn,' +
    'sig,sig.ra,sigra,sig.na,sig.r,signor,signora,signorina,signore,dott,dott.ssa,dottore,dottoressa,avv,ing,rag,geom,egr. sig,gent.ma sig.ra,spett,spett.le,' +
    'dhr,mevr,mw,de heer,heer,mevrouw,mej,meneer,dhr. en mevr,drs,mr.,fam,' +
    'exmo,exma,exmo sr,exma sra,doutor,doutora,eng',
)

/** Yes and no, on and off. */
export const flagWords = words(
  'oui,non,o,n,yes,no,y,true,false,t,f,vrai,faux,0,1,ja,nein,j,nee,si,s,sim,nao,wahr,falsch,x,on,off,opt-in,opt-out,optin,optout,opted in,opted out,subscribed,unsubscribed,inscrit,inscrite,non inscrit,desinscrit,desinscrite,abonne,desabonne,not subscribed,pending,verdadero,falso,vero,waar,onwaar,accepted,refused,accepte,refuse,granted,denied,checked,unchecked,ok,✓,✔,active consent,withdrawn,retire,donne,given,angemeldet,abgemeldet,accord,verweigert,erteilt',
)

/** Sexes and genders. */
export const genderWords = words(
  'm,f,h,w,v,d,x,u,homme,femme,masculin,feminin,masc,fem,male,female,man,woman,men,women,mann,frau,mannlich,weiblich,maennlich,divers,hombre,mujer,masculino,femenino,feminino,varon,uomo,donna,maschio,femmina,maschile,femminile,vrouw,mannelijk,vrouwelijk,autre,other,unknown,inconnu,non binaire,non-binary,nonbinary,unbekannt,onbekend,garcon,fille,1,2,0,9,not specified,nc',
)

/** Languages by name; codes are told by their shape. */
export const languageWords = words(
  'francais,french,franzosisch,frances,francese,frans,anglais,english,englisch,ingles,inglese,engels,allemand,german,deutsch,aleman,tedesco,duits,alemao,espagnol,spanish,spanisch,espanol,castellano,spagnolo,spaans,espanhol,italien,italian,italienisch,italiano,italiaans,neerlandais,dutch,niederlandisch,nederlands,holandes,olandese,portugais,portuguese,portugiesisch,portugues,portoghese,portugees,catala,catalan,arabe,arabic,chinois,chinese,russe,russian,polonais,polish',
)
/** ISO 639-1 codes of the languages customers are written to in. */
export const languageCodes = words(
  'fr,en,de,es,it,nl,pt,ca,gl,eu,br,co,oc,pl,cs,sk,hu,ro,bg,hr,sl,el,da,sv,nb,no,fi,et,lv,lt,ga,cy,ru,uk,tr,ar,he,zh,ja,ko,lb,fra,fre,eng,deu,ger,spa,ita,nld,dut,por,gb,us',
)

/** ISO 4217 codes of common currencies, their signs and names. */
export const currencyWords = words(
  'eur,usd,gbp,chf,cad,aud,nzd,jpy,cny,sek,nok,dkk,pln,czk,huf,ron,bgn,hrk,try,brl,mxn,mad,tnd,dza,xof,xaf,xpf,inr,rub,zar,hkd,sgd,aed,ils,clp,cop,ars,pen,€,$,£,¥,euro,euros,dollar,dollars,us$,fr,livre,pound,pounds,franken,dolar',
)

/** What ends or begins a company's name. */
export const companyWords = words(
  'sarl,sas,sasu,eurl,sa,snc,sci,scop,scp,selarl,scea,gaec,earl,gie,ets,etablissements,cie,association,asso,ltd,limited,plc,llp,llc,inc,inc.,incorporated,corp,corporation,company,co,gmbh,ag,kg,ohg,ug,gbr,ev,e.v,e.k,ek,kgaa,mbh,se,sl,slu,s.l,s.a,s.l.u,srl,s.r.l,spa,s.p.a,sas.,snc.,bv,b.v,nv,n.v,vof,v.o.f,bvba,sprl,lda,ltda,unipessoal,fils,sons,freres,consulting,conseil,services,groupe,group,holding,s.a.s,s.a.r.l,s.n.c,stiftung,verein,cooperativa',
)

/** What a street is called. */
export const streetWords =
  /\b(?:rue|r|avenue|av|ave|boulevard|bd|bld|blvd|place|pl|chemin|ch|che|impasse|imp|allee|allees|all|route|rte|quai|square|sq|cours|residence|res|lotissement|lot|faubourg|fbg|passage|sentier|hameau|lieu dit|zone|za|zi|zac|street|st|road|rd|lane|ln|drive|dr|close|court|ct|crescent|way|terrace|gardens|grove|hill|park|flat|apt|unit|circle|parkway|highway|place|weg|gasse|platz|allee|ring|damm|ufer|am|an der|auf|calle|c|avenida|avda|av|plaza|pza|paseo|ronda|camino|carretera|ctra|travesia|via|viale|v.le|corso|c.so|piazza|p.zza|largo|vicolo|strada|contrada|localita|straat|laan|plein|gracht|kade|dreef|steenweg|dijk|rua|travessa|praca|estrada|alameda|rodovia|bp|po box|postfach)\b|(?:stra(?:ss|ß)e|str\.?|weg|gasse|platz|allee|ring|damm|straat|laan|plein|gracht|kade|dreef|lei|steenweg|dijk|singel)\b/

/** What a column of states of affairs holds, and a column of regions does not. */
export const statusWords = words(
  'actif,inactif,active,inactive,prospect,client,open,closed,ouvert,ferme,enabled,disabled,pending,new,nouveau,en cours,termine,annule,archived,archive,supprime,deleted,lead,customer,aktiv,inaktiv,activo,inactivo,attivo,inattivo,actief,inactief,ativo,inativo,valide,invalide,paid,unpaid,paye,livre,shipped,cancelled,completed,processing,fulfilled,subscriber,won,lost,gagne,perdu,blocked,bloque,gesperrt',
)
