/**
 * The endings of domains of two to four letters that exist, and have since 2024 at least. Longer ones are hardly anybody's slip
 * of the finger for .com or .fr, so nobody asks for them.
 * @see IANA, "Root Zone Database"
 */
const short = `
  ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg
  ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi
  gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky
  kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl
  no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr
  ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za
  zm zw
  aaa abb abc aco ads aeg afl aig anz aol app art aws axa bar bbc bbt bcg bcn bet bid bio biz bms bmw bom boo bot box buy bzh
  cab cal cam car cat cba cbn ceo cfa cfd com cpa crs dad day dds dev dhl diy dnp dog dot dtv dvr eat eco edu esq eus fan fit
  fly foo fox frl ftr fun fyi gal gap gay gdn gea gle gmo gmx goo gop got gov hbo hiv hkt hot how ibm ice icu ifm inc ing ink
  int ist itv jcb jio jll jmp jnj jot joy kfh kia kim kpn krd lat law lds llc llp lol lpl ltd man map mba med men mil mit mlb
  mls mma moe moi mom mov msd mtn mtr nab nba nec net new nfl ngo nhk now nra nrw ntt nyc obi one ong onl ooo org ott ovh pay
  pet phd pid pin pnc pro pru pub pwc red ren ril rio rip run rwe sap sas sbi sbs scb sew sex sfr ski sky soy spa srl stc tab
  tax tci tdk tel thd tjx top trv tui tvs ubs uno uol ups vet vig vin vip wed win wme wow wtc wtf xin xxx xyz you yun zip
  aarp able aero akdn ally amex arab army arpa arte asda asia audi auto baby band bank bbva beer best bike bing blog blue
  bofa bond book buzz cafe call camp care cars casa case cash cbre cern chat citi city club cool coop cyou data date dclk
  deal dell desi diet dish docs dvag erni fage fail fans farm fast fido film fire fish flir food ford free fund game gbiz
  gent ggee gift gmbh gold golf goog guge guru hair haus hdfc help here host hsbc icbc ieee imdb immo info itau java jeep
  jobs jprs kddi kids kiwi kpmg kred land lego lgbt lidl life like limo link live loan love ltda luxe maif meet meme menu
  mini mint mobi moda moto name navy news next nico nike ollo open page pars pccw pics ping pink play plus pohl porn post
  prod prof qpon read reit rent rest rich room rsvp ruhr safe sale sarl save saxo scot seat seek sexy shia shop show silk
  sina site skin sncf sohu song sony spot star surf talk taxi team tech teva tiaa tips town toys tube vana visa viva vivo
  vote voto wang weir wien wiki wine work xbox yoga zara zero zone
`
const known: ReadonlySet<string> = new Set(short.trim().split(/\s+/))

/** Can a domain end so? Of more than four letters: nobody looks. */
export const isEnding = (ending: string): boolean => ending.length > longestAsked || known.has(ending)
const longestAsked = 4
