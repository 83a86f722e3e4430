/** Family names frequent in France, its neighbours, and where their people come from; folded. Not knowing one says nothing. */
const names = `
  martin bernard dubois petit durand leroy moreau lefebvre lefevre roux bertrand morel fournier girard bonnet dupont lambert
  fontaine rousseau muller faure mercier blanc guerin boyer garnier chevalier legrand gauthier perrin morin roussel gautier
  masson marchand duval dumont lemaire meyer dufour meunier brun blanchard giraud joly riviere brunet gaillard barbier
  martinez roche renard schmitt leroux vidal caron picard fabre aubert lemoine dumas lacroix bourgeois rey leclerc payet
  leclercq lecomte dupuy guillot berger carpentier dupuis moulin deschamps huet vasseur perez boucher fleury klein adam paris
  poirier aubry carre renault charpentier menard maillard baron bailly schneider fernandez collet bouvier prevost millet
  perrot cousin germain breton rodriguez weber hoarau grondin boulanger olive gerard besson langlois mallet pichon cordier
  lebrun tessier etienne ferrand guyot guillet pelletier hamon marechal chauvin gomez laporte delaunay jacquet reynaud bouchet
  benard hebert perret clerc poulain klein barre lejeune mahe royer paul lebreton tanguy leblanc cohen marty levy grenier
  fischer bodin salmon chartier jacob blin albert delattre courtois devaux navarro lesage bazin rossi ferreira guichard
  bruneau maury pons costa lombard weiss bigot carlier charrier delmas godard coste rodrigues barthelemy labbe imbert lopez
  lacombe launay legros valette schwartz fouquet georges merle thierry ruiz baudry turpin bertin hardy tournier vallet gros
  bousquet lacoste ollivier lebon rolland blondel collin gillet dijoux guillon allard gonzalez sanchez ribeiro gomes laine
  pereira techer joubert peltier regnier texier coulon vaillant toussaint seguin jourdan cartier diallo traore toure coulibaly
  camara keita diarra ndiaye diop sow konate cisse sissoko sylla barry bah dembele fofana kone ouattara kouassi kouame mendy
  gueye mbaye sarr fall mukendi kabongo benali bouzid haddad mansouri saidi brahimi belkacem cherif amrani boukhari ziani
  mebarki toumi khelifi belhadj meziane yahiaoui slimani rahmani alaoui bennani tazi berrada trabelsi jaziri gharbi mokhtari
  zerrouki messaoudi kaddour boudiaf lahlou mahmoudi bensalem idrissi fassi hamdi garcia gonzales rodrigo fernandes gutierrez
  hernandez jimenez diaz moreno munoz alvarez romero torres dominguez vazquez ramirez serrano blanco molina ortega delgado
  castro ortiz rubio nunez medina iglesias cortes castillo lozano guerrero cano prieto mendez calvo gallego cruz leon herrera
  marquez cabrera flores campos vega fuentes carrasco caballero nieto reyes aguilar pascual herrero lorenzo hidalgo gimenez
  ibanez ferrer duran vicente mora silva oliveira sousa goncalves marques alves almeida pinto carvalho teixeira moreira
  correia nunes soares vieira monteiro cardoso rocha neves coelho cunha pires fonseca magalhaes simoes araujo antunes tavares
  barbosa figueiredo azevedo lourenco machado freitas russo ferrari esposito bianchi romano colombo ricci marino greco gallo
  conti mancini rizzo lombardi moretti barbieri fontana santoro rinaldi caruso ferrara galli ferri fabbri marchetti villa
  conte ferretti parisi bellini basile riva donati longo gentile martinelli cattaneo morelli amato silvestri mazza testa
  grassi pellegrino palumbo sanna farina rizzi monti battaglia bianco guerra palmieri pellegrini sala costantini schmidt
  schulz becker hoffmann schafer schaefer koch bauer richter wolf schroder schroeder neumann schwarz zimmermann braun kruger
  krueger hofmann hartmann lange schmitz krause meier lehmann schmid schulze maier kohler koehler herrmann walter konig koenig
  mayer huber kaiser fuchs peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther frank
  berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus schumacher kramer vogt stein
  jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuehn pohl engel horn busch
  bergmann voigt sauer arnold wolff pfeiffer gruber steiner hofer wagner egger moser pichler eder mair jansen bakker visser
  smit meijer mulder bos vos peters hendriks dekker brouwer dijkstra smits kok jacobs vermeulen schouten willems hoekstra
  koster prins huisman postma verhoeven kuipers maas janssens maes mertens claes goossens wouters dubois lambert dupont
  declercq desmet hermans michiels baert smith jones williams brown davies evans wilson thomas roberts johnson walker wright
  robinson thompson white hughes edwards green hall wood harris jackson clarke turner hill cooper ward moore clark baker
  harrison king davis patel phillips watson bennett khan hussain shah carter cook mitchell bailey collins richardson cox
  marshall bell young wilkinson shaw murphy miller rogers simpson parker richards robertson price griffiths campbell stewart
  kelly murray anderson fisher barnes knight lloyd butler jenkins stevens pearson dixon fletcher hunt howard andrews reynolds
  foster day gibson fox palmer mills burton holmes scott ryan duncan morgan warren graham george henry mason lewis james
  herbert dean gilbert patrick bruce gordon gregory oliver harvey douglas evan russell elliot leslie jordan joyce todd craig
  leonard owen stuart ray dennis tyler kyle logan francis hugh bryan nolan lynn inge laurence valentine ashley stacey tracy
  roos edgar neil brandon keith grant blake barry glenn wayne curtis lloyd clifford stanley norman jack sam john william nowak
  kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur
  kwiatkowski krawczyk piotrowski grabowski nowakowski pawlowski michalski nowicki adamczyk dudek zajac wieczorek jablonski
  krol majewski olszewski jaworski wrobel malinowski popescu ionescu popa dumitru stan stoica gheorghe matei ciobanu rusu
  novak svoboda horvat kovac nagy toth szabo horvath varga kovacs nguyen tran pham huynh vo dang bui ngo duong ly phan hoang
  vu chen wang zhang liu huang wu zhou xu zhao singh kumar sharma gupta tanaka suzuki sato yilmaz kaya demir sahin celik
  yildiz yildirim ozturk aydin ozdemir arslan dogan kilic cetin kara koc kurt ozkan simsek polat kim lee lin li han yang yan
  long petrov ivanov popov sokolov kuznetsov volkov smirnov papadopoulos georgiou ferreira
`

/** The list. Names of several words are known by their particle. */
export const familyNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))
