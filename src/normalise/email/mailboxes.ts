/**
 * Domains at which people have mailboxes, with how many of a million addresses of a French customer file are there. A line
 * is a frequency, then domains; `yahoo:ca,com.au` is two. The largest follow public counts of French services (gmail.com
 * 64 of 100, hotmail.fr 16, orange.fr 6); the rest is an order of magnitude, set by hand.
 */
const providers = `
420000 gmail.com
100000 hotmail.fr
60000 yahoo.fr
55000 orange.fr
50000 hotmail.com
45000 wanadoo.fr
42000 free.fr
35000 outlook.fr
30000 sfr.fr
28000 laposte.net
25000 live.fr
20000 icloud.com
12000 yahoo.com
9000 outlook.com
8500 neuf.fr
8000 bbox.fr
7000 msn.com
4500 aol.com
4000 gmx.fr
3000 numericable.fr club-internet.fr
2500 me.com
2000 aliceadsl.fr live.com ymail.com cegetel.net
1500 noos.fr hotmail.be skynet.be protonmail.com
1200 hotmail:it,co.uk,es,de yahoo:co.uk,it,es googlemail.com proton.me
1000 telenet.be gmx.de web.de bluewin.ch libero.it t-online.de aol.fr live.be mac.com voila.fr dbmail.com mailo.com
700 tiscali.fr yahoo:de,ca gmx:com,net,ch outlook:be,de,es,it hotmail:ch,nl nordnet.fr libertysurf.fr live:co.uk,it,nl
700 btinternet.com virgilio.it alice.it
400 tele2.fr 9online.fr caramail:com,fr lycos.fr netcourrier.com infonie.fr evhr.net estvideo.fr calixo.net vialis.net
400 yahoo:be,com.br,com.ar,com.mx,co.in,ie,gr,ro,pt,pl,se,nl,ch,at rocketmail.com live:ca,de,se,dk,no,at,ch,ie gmx.at
400 outlook:pt,dk,at,ie,cz,hu,gr,com.br proximus.be voo.be scarlet.be pandora.be belgacom.net sapo.pt ziggo.nl tin.it tim.it
400 tiscali.it freenet.de arcor.de comcast.net verizon.net att.net sbcglobal.net sympatico.ca videotron.ca mail.ru yandex.ru
400 wp.pl onet.pl interia.pl o2.pl seznam.cz sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk pt.lu
400 internet.lu sunrise.ch hispeed.ch netplus.ch romandie.com vtxnet.ch mail.com email.com tutanota.com pm.me windowslive.com
100 hotmail:ca,se,dk,no,fi,gr,hu,cz,lu,com.br,com.ar,com.au,com.tr,co.jp,co.za,co.th,co.il,co.in,co.kr,co.nz,com.hk,com.tw
50 hotmail:com.vn,lt,lv,rs,sk,sg,my,ph,jp,co.id,net.fj
100 live:com.ar,com.au,com.mx,com.my,com.ph,com.pt,com.sg,cl,cn,co.kr,co.za,fi,hk,in,jp,ru,hu,com.br
100 outlook:cl,co.id,co.il,co.th,com.ar,com.au,com.gr,com.pe,com.tr,com.vn,in,jp,kr,lv,my,ph,sa,sg,sk
100 yahoo:com.au,com.sg,com.ph,com.my,com.hk,com.tw,com.vn,com.co,com.pe,com.ve,com.tr,com.ua,com.cn,cn,co.jp,co.kr,co.nz
50 yahoo:co.za,co.th,co.id,in,no,dk,fi,hu,cz,bg,hr,lt,lv,ee,cl,co.il,ne.jp
100 aol:de,co.uk,it,es,nl,be,se,jp,com.br,com.au,com.mx,in,cl,pl,at,ch
100 gmx:co.uk,es,eu,us,li,org,info,biz,tm
150 dartybox.com wibox.fr ozone.net k-net.fr nordnet.com alsatis.net alsatis.com freesurf.fr worldonline.fr oreka:com,fr
150 ifrance.com francimel.com mageos.com multimania.com chez.com respublica.fr mediaserv.net only.fr canl.nc mls.nc lagoon.nc
150 offratel.nc mail.pf libello.com monaco377.com alicepro.fr 9business.fr 9telecom.fr neufbox.fr magic.fr claranet.fr
150 easynet.fr
150 imaginet.fr iway.fr cybercable.fr chello.fr pacwan:fr,net inter-net.fr fnac.net akeonet.com modulonet.fr cario.fr
150 numericable.com modulonet.com ovh.fr ovh.net online.fr nerim.net fdn.fr teaser.fr worldnet.fr altern.org no-log.org
150 sfr.com orange.com orange:es,pl,be,ch,net,sn,ci,mg,tn,jo,lu bouyguestelecom.fr laposte.fr free-mail.fr wanadoo:es,nl
150 izi.re zeop.re tuta:io,com tutamail.com tutanota.de keemail.me mailfence.com posteo:net,de,eu,org
150 mailbox.org fastmail:com,fm zoho:com,eu zohomail:com,eu hey.com duck.com mozmail.com privaterelay.appleid.com runbox.com
150 startmail.com riseup.net disroot.org net-c:com,fr,be,ca,es,it,ch ik.me etik.com ikmail.com infomaniak:com,ch
150 vtx.ch worldcom.ch freesurf.ch tiscali:ch,be,co.uk,de,nl,cz,es urbanet.ch swissonline.ch citycable.ch net2000.ch sunrise.net
150 bluemail.ch green.ch quickline.ch gawnet.ch ticino.com besonet.ch bluewin.com swissinfo.org mydiax.ch datacomm.ch solnet.ch
150 swing.be brutele.be versateladsl.be tvcablenet.be edpnet.be euphonynet.be base.be tele2:be,nl,it,at,se,de,es
150 chello:be,nl,at,pl
150 mobistar.be busmail.net fulladsl.be dommel.be proximus.lu vo.lu education.lu tango.lu post.lu
150 1und1.de online.de kabelmail.de unitybox.de alice-dsl.net alice.de netcologne.de ewetel.net ewe.net osnanet.de versanet.de
150 mnet-online.de mnet-mail.de mail.de email.de vodafone.de vodafonemail.de o2online.de o2mail.de telecolumbus.net htp-tel.de
150 lycos:de,com,it,es,co.uk,nl compuserve:de,com onlinehome.de t-online.com gmx-topmail.de freemail.de kielnet.net hamburg.de
150 koeln.de berlin.de muenchen.de magenta.de congstar.de 1and1.com ionos.de strato.de ok.de uni.de my-mail.de directbox.com
150 aon.at a1.net inode.at utanet.at liwest.at kabsi.at drei.at kabelplus.at salzburg.co.at magenta.at eunet.at vol.at
150 fastwebnet.it inwind.it iol.it blu.it giallo.it vodafone.it poste.it pec.it arubapec.it legalmail.it aruba.it teletu.it
150 email.it
150 supereva.it katamail.com interfree.it freemail.it tre.it wind.it windtre.it infinito.it jumpy.it kataweb.it hotmail.sm
150 omnitel.it
150 telefonica.net movistar.es terra:es,com,com.br,cl,com.mx ono.com ya.com euskaltel.net mundo-r.com telecable.es eresmas.com
150 jazzfree.com vodafone:es,pt,nl,com,ie correo.com auna.com wanadooadsl.net andorra.ad
150 netcabo.pt iol.pt clix.pt mail.telepac.pt telepac.pt kanguru.pt meo.pt nos.pt oninet.pt portugalmail.pt
150 kpnmail.nl planet.nl home.nl hetnet.nl xs4all.nl casema.nl quicknet.nl upcmail.nl zonnet.nl online.nl wxs.nl kpnplanet.nl
150 versatel.nl solcon.nl caiway.nl onsbrabantnet.nl telfort.nl freeler.nl kpn.com zeelandnet.nl multiweb.nl hccnet.nl
150 concepts.nl introweb.nl tomaatnet.nl delta.nl dds.nl filternet.nl upclive.nl t-mobilethuis.nl
150 btopenworld.com btconnect.com bt.com plusnet.com plus.com o2.co.uk freeserve.co.uk fsmail.net fsnet.co.uk supanet.com
150 virgin.net
150 tesco.net onetel.com zen.co.uk lineone.net mypostoffice.co.uk ukgateway.net fastmail.co.uk sky.co.uk ee.co.uk o2email.co.uk
150 virginmedia.co.uk talk21.com tinyworld.co.uk dsl.pipex.com aol.ie eircom.net iol.ie indigo.ie
150 cox.net charter.net earthlink.net juno.com netzero:net,com optonline.net optimum.net rr.com roadrunner.com twc.com
150 frontier.com
150 frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com q.com qwest.net suddenlink.net mchsi.com
150 cableone.net
150 wowway.com tds.net hughes.net prodigy.net pacbell.net swbell.net ameritech.net nvbell.net snet.net flash.net mindspring.com
150 peoplepc.com alltel.net insightbb.com rcn.com bellsouth.net verizon.com xfinity.com netscape.net usa.net usa.com aim.com
150 myself.com consultant.com post.com europe.com iname.com writeme.com dr.com engineer.com cheerful.com techie.com asia.com
150 accountant.com lawyer.com doctor.com linuxmail.org inbox:com,ru,lv,lt hush.com hushmail.com lavabit.com safe-mail.net
150 excite:com,fr,it,co.jp operamail.com mail2world.com bigfoot.com pobox.com gawab.com maktoob.com
150 myyahoo.com y7mail.com google.com
150 rogers.com bell.net shaw.ca telus.net cogeco.ca globetrotter.net eastlink.ca sasktel.net mts.net nb.sympatico.ca
150 xplornet.com
150 xplornet.ca teksavvy.com oricom.ca bellaliant.net aei.ca primus.ca videotron.qc.ca b2b2c.ca cgocable.ca ebox.ca bell.ca
150 derytele.com ccapcable.com sogetel.net maskatel.net telwarwick.net tlb.sympatico.ca
150 bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net ozemail.com.au westnet.com.au
150 dodo.com.au
150 xtra.co.nz slingshot.co.nz orcon.net.nz vodafone.co.nz
150 interia.eu tlen.pl gazeta.pl op.pl poczta.onet.pl vp.pl poczta.fm buziaczek.pl autograf.pl go2.pl amorki.pl neostrada.pl
150 spoko.pl onet.eu vip.onet.pl centrum:cz,sk email.cz volny.cz post:cz,sk atlas.cz azet.sk zoznam.sk stonline.sk upcmail.cz
150 freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu upcmail.hu rdslink.ro romtelecom.ro upcmail.ro k.ro
150 abv.bg mail.bg dir.bg otenet.gr forthnet.gr in.gr hol.gr cytanet.com.cy mynet.com superonline.com ttmail.com siol.net
150 t-2.net net.hr t-com.hr vip.hr inet.hr optinet.hr eunet.rs sbb.rs t-com.me onvol.net maltanet.net
150 rambler.ru bk.ru list.ru ya.ru yandex:com,ua,by,kz mail.ua ukr.net i.ua meta.ua bigmir.net tut.by one.lv apollo.lv
150 delfi.lt takas.lt hot.ee online.ee mail.ee
150 telia.com bredband.net comhem.se spray.se swipnet.se telenor.se bahnhof.se online.no broadpark.no frisurf.no getmail.no
150 lyse.net altibox.no c2i.net tdcadsl.dk mail.dk stofanet.dk webspeed.dk tdc.dk youmail.dk jubii.dk get2net.dk post.tele.dk
150 privat.dk fibermail.dk pp.inet.fi kolumbus.fi elisanet.fi luukku.com suomi24.fi saunalahti.fi welho.com netti.fi simnet.is
150 naver.com hanmail.net daum.net nate.com qq.com 163.com 126.com sina.com sina.cn sohu.com yeah.net foxmail.com aliyun.com
150 docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp rediffmail.com sify.com
150 vsnl.net vsnl.com hinet.net pchome.com.tw netvigator.com singnet.com.sg starhub.net.sg pacific.net.sg vnn.vn fpt.vn
150 uol.com.br bol.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br adinet.com.uy fibertel.com.ar
150 arnet.com.ar speedy.com.ar ciudad.com.ar prodigy.net.mx une.net.co cantv.net vtr.net etb.net.co
150 menara.ma gnet.tn topnet.tn planet.tn hexabyte.tn sonatel.sn aviso.ci camnet.cm djaweb.dz moov.mg blueline.mg
150 intnet.mu myt.mu webmail.co.za mweb.co.za telkomsa.net iafrica.com vodamail.co.za gov.ma
150 walla.co.il walla.com bezeqint.net netvision.net.il 012.net.il zahav.net.il 013.net emirates.net.ae eim.ae cyberia.net.lb
50 tampabay.rr.com cfl.rr.com nyc.rr.com nc.rr.com san.rr.com socal.rr.com austin.rr.com satx.rr.com columbus.rr.com
50 cinci.rr.com
50 kc.rr.com wi.rr.com twcny.rr.com rochester.rr.com hawaii.rr.com carolina.rr.com woh.rr.com neo.rr.com new.rr.com ec.rr.com
50 bresnan.net atlanticbb.net zoominternet.net ptd.net epix.net metrocast.net midco.net hawaiiantel.net gci.net fuse.net
50 erols.com
50 starpower.net consolidated.net localnet.com usfamily.net comcast.com altavista.com angelfire.com mailcity.com whowhere.com
50 worldnet.att.net att.com sprynet.com sprintmail.com bellatlantic.net gte.net prodigy.com webtv.net rocketmail.co.uk
50 uwclub.net madasafish.com greenbee.net waitrose.com f2s.com fireflyuk.net demon.co.uk force9.co.uk metronet.co.uk
50 toucansurf.com
50 breathe.com clara.co.uk clara.net btclick.com arcor-online.net addcom.de surfeu.de foni.net wtnet.de nexgo.de nord-com.net
50 ish.de
50 primacom.net epost.de teleos-web.de maxi-dsl.de tiscalinet.it mclink.it micso.it ngi.it linkem.com eolo.it cheapnet.it
50 telefonica.es arrakis.es teleline.es inicia.es au.com ymobile.ne.jp ybb.ne.jp plala.or.jp dion.ne.jp
50 infoweb.ne.jp odn.ne.jp jcom.home.ne.jp vip.qq.com vip.163.com 139.com 189.cn 21cn.com tom.com 263.net korea.com dreamwiz.com
50 empal.com hanmir.com paran.com in.com absamail.co.za nomade.fr m6net.fr caramail.net alicebox.fr neufcegetel.fr
50 orange-business.com
50 posteo:at,be,ch,cl,co,co.uk,com.br,cr,cz,dk,ee,es,gl,gr,hu,ie,in,is,it,jp,la,li,lt,lu,me,mx,my,nl,no,nz,pe,pl,pm,pt,ro,ru,se
50 posteo:sg,si,tn,uk,us tiscali:at,lu,no,se,dk chello:no,se,hu,cz,sk tele2:no,lt,lv,ee terra.com:ar,pe,ve,co uol.com.ar
50 bigpond.com.au freemail.lt e-mail.com
50 webmails.com europost.org alice.fr protonmail.ch fastmail:com.au,im tiscali.com worldonline:nl,be,dk infonie.be sfr.net wanadoo.net mailoo.org
`

/** Schools, universities, administrations and employers whose people give their address at work, likewise. */
const employers = `
200 ac:paris,versailles,creteil,lyon,toulouse,bordeaux,nantes,rennes,lille,montpellier,grenoble,orleans-tours,strasbourg,nice
200 ac:aix-marseille,dijon,reims,amiens,rouen,caen,poitiers,limoges,clermont,besancon,nancy-metz,corse,reunion,martinique
200 ac:guadeloupe,guyane,mayotte,normandie,noumea
20 interieur.gouv.fr gendarmerie.interieur.gouv.fr dgfip.finances.gouv.fr finances.gouv.fr justice.fr intradef.gouv.fr
20 defense.gouv.fr developpement-durable.gouv.fr agriculture.gouv.fr education.gouv.fr culture.gouv.fr diplomatie.gouv.fr
20 sante.gouv.fr travail.gouv.fr douane.finances.gouv.fr insee.fr dgccrf.finances.gouv.fr pm.gouv.fr social.gouv.fr
20 direccte.gouv.fr dreets.gouv.fr ars.sante.fr francetravail.fr pole-emploi.fr pole-emploi.net urssaf.fr assurance-maladie.fr
20 cnamts.fr caf.fr cnaf.fr msa.fr agirc-arrco.fr cpam.fr carsat.fr assemblee-nationale.fr senat.fr justice.gouv.fr onf.fr
20 banque-france.fr caissedesdepots.fr cnrs.fr inserm.fr inrae.fr inria.fr cea.fr ird.fr cirad.fr ifremer.fr onera.fr cnes.fr
10 sorbonne-universite.fr universite-paris-saclay.fr u-paris.fr parisnanterre.fr sorbonne-nouvelle.fr dauphine.psl.eu ens.fr
10 ens-lyon.fr polytechnique.edu polytechnique.org centralesupelec.fr mines-paris.org insa-lyon.fr insa-toulouse.fr
10 insa-rennes.fr
10 univ:lyon1.fr,lyon2.fr,lyon3.fr,lille.fr,nantes.fr,rennes1.fr,rennes2.fr,rennes.fr,tlse2.fr,tlse3.fr,amu.fr,lorraine.fr
10
10 univ:rouen.fr,poitiers.fr,tours.fr,orleans.fr,angers.fr,lemans.fr,brest.fr,ubs.fr,pau.fr,perp.fr,savoie.fr,smb.fr,st-etienne.fr
10 univ:reims.fr,fcomte.fr,evry.fr,paris8.fr,paris13.fr,lehavre.fr,littoral.fr,artois.fr,avignon.fr,tln.fr,corse.fr,antilles.fr
10 univ:reunion.fr,lr.fr,eiffel.fr,cotedazur.fr,grenoble-alpes.fr
10 etu:univ-lyon1.fr,univ-nantes.fr,univ-amu.fr,u-bordeaux.fr,u-paris.fr,unistra.fr,umontpellier.fr,univ-lorraine.fr
10 univ-cotedazur.fr etu.univ-grenoble-alpes.fr unistra.fr u-bordeaux.fr umontpellier.fr uca.fr u-bourgogne.fr unicaen.fr
10 u-picardie.fr unilim.fr u-pec.fr uvsq.fr cyu.fr ut-capitole.fr unimes.fr utc.fr utt.fr utbm.fr edhec.com essec.edu hec.edu
10 hec.fr
10 escp.eu em-lyon.com neoma-bs.fr skema.edu kedgebs.com audencia.com sciencespo.fr cnam.fr epita.fr epitech.eu supinfo.com
10 edf.fr engie.com sncf.fr reseau.sncf.fr ratp.fr airfrance.fr renault.com stellantis.com mpsa.com michelin.com
10 totalenergies.com total.com airbus.com thalesgroup.com safrangroup.com dassault-aviation.com capgemini.com atos.net sopra.com
10 soprasteria.com cgi.com accenture.com bnpparibas.com bnpparibas.fr socgen.com societegenerale.fr credit-agricole.fr
10 credit-agricole-sa.fr lcl.fr ca-paris.fr caisse-epargne.fr bpce.fr natixis.com banquepopulaire.fr labanquepostale.fr cic.fr
10 creditmutuel.fr axa.fr axa.com maif.fr macif.fr matmut.fr maaf.fr groupama.com groupama.fr allianz.fr generali.fr mma.fr
10 covea.fr ag2rlamondiale.fr malakoffhumanis.com carrefour.com auchan.fr auchan.com leclerc.fr decathlon.com leroymerlin.fr
10 mousquetaires.com systeme-u.fr casino.fr fnacdarty.com boulanger.com adeo.com loreal.com lvmh.com hermes.com kering.com
10 danone.com sanofi.com servier.com pierre-fabre.com veolia.com suez.com saur.com saint-gobain.com lafarge.com vinci.com
10 vinci-construction.fr eiffage.com bouygues-construction.com bouygues.com colas.fr spie.com schneider-electric.com legrand.fr
10 legrand.com alstom.com alstomgroup.com naval-group.com orano.group framatome.com arkema.com airliquide.com areva.com
10 valeo.com
10 faurecia.com plasticomnium.com sodexo.com accor.com elior.fr onet.fr randstad.fr manpower.fr adecco.fr dalkia.fr enedis.fr
10 grdf.fr rte-france.com aphp.fr chu-lyon.fr ap-hm.fr chu-toulouse.fr chu-bordeaux.fr chu-nantes.fr chu-rennes.fr chu-lille.fr
10 paris.fr mairie-lyon.fr grandlyon.com ville-nantes.fr toulouse-metropole.fr bordeaux-metropole.fr marseille.fr strasbourg.eu
10 francetelevisions.fr tf1.fr radiofrance.com lemonde.fr lefigaro.fr ouest-france.fr siemens.com bosch.com sap.com ibm.com
10 microsoft.com apple.com amazon.com amazon.fr hp.com dell.com oracle.com cisco.com intel.com meta.com nestle.com novartis.com
10 roche.com philips.com shell.com basf.com bayer.com volkswagen.de bmw.de daimler.com ubs.com abb.com unilever.com pwc.com
10 kpmg.fr kpmg.com deloitte.fr deloitte.com ey.com fr.ey.com mazars.fr europa.eu ec.europa.eu ext.ec.europa.eu un.org
10 unesco.org
10 notaires.fr paris.notaires.fr avocat.fr experts-comptables.fr architectes.org medecin.fr apicrypt.org medical-securise.fr
10 croix-rouge.fr secours-catholique.org restosducoeur.org emmaus-france.org apf.asso.fr unapei.org adapei.org mfr.asso.fr
`

/** What stands between the brand and the rest in a token `brand:one,two`: a dot, save where a hyphen joins names to a word. */
const hyphened: ReadonlySet<string> = new Set(['ac', 'univ'])

function* readTable(text: string): Generator<[string, number]> {
  for (const line of text.trim().split('\n')) {
    const [count, ...tokens] = line.trim().split(' ')
    for (const token of tokens) {
      const [brand = '', endings] = token.split(':')
      if (endings === undefined) yield [brand, Number(count)]
      else
        for (const ending of endings.split(','))
          yield [hyphened.has(brand) ? `${brand}-${ending}${brand === 'ac' ? '.fr' : ''}` : `${brand}.${ending}`, Number(count)]
    }
  }
}

/** Addresses of a million at each domain of a provider of mailboxes. */
export const providerDomains: ReadonlyMap<string, number> = new Map(readTable(providers))

/** The same with the domains of employers that many people write from. */
export const mailboxDomains: ReadonlyMap<string, number> = new Map([...readTable(employers), ...providerDomains])
