import { unifyHan } from '../../text/scripts/han.ts'

/** Characters of Chinese names by their sound in pinyin without tones, written by hand; family names have theirs. */
const pinyin = `
ai:艾爱 an:安 ang:昂 ao:敖傲 ba:巴 bai:白百柏 ban:班 bao:包鲍宝保 bei:贝蓓北 ben:本奔 bi:毕碧璧必 bian:卞边 biao:彪标 bin:彬斌宾滨 bing:冰兵炳丙 bo:波博伯柏渤 bu:卜步
cai:蔡才彩材财 can:灿璨 cang:苍 cao:曹 cen:岑 chai:柴 chan:婵禅 chang:常昌畅长 chao:超朝潮晁 che:车 chen:陈晨辰臣宸沉 cheng:程成诚承城澄呈丞 chi:池驰迟 chong:崇冲 chu:楚初储褚 chuan:川传 chun:春纯淳椿 ci:慈 cong:聪丛从 cui:崔翠
da:达大 dai:戴代 dan:丹单旦 dang:党 dao:道 de:德 deng:邓登 di:迪狄弟笛 dian:典 ding:丁定鼎 dong:董东冬栋 dou:窦 du:杜都 duan:段端 dun:敦
e:娥峨 en:恩 er:尔 fa:发法 fan:范樊凡帆繁 fang:方芳房放 fei:飞菲费斐霏妃 fen:芬奋 feng:冯凤峰丰锋风枫封 fu:付傅富福芙符甫夫 gai:盖 gan:甘 gang:刚钢岗 gao:高 ge:葛戈歌格 geng:耿庚 gong:龚公宫功弓 gou:苟 gu:顾古谷固 guan:关冠管官 guang:光广 gui:桂贵归 guo:郭国果
hai:海 han:韩汉涵寒翰晗 hang:航杭 hao:郝浩皓豪昊好颢 he:何贺和荷赫河鹤 heng:恒衡亨 hong:洪红宏鸿虹弘泓 hou:侯厚 hu:胡虎湖护 hua:华花桦 huai:怀淮 huan:欢环焕 huang:黄煌凰 hui:惠慧辉会晖卉蕙汇 huo:霍火
ji:季吉纪计继姬冀基济 jia:贾佳家嘉甲 jian:建健剑坚简鉴 jiang:江姜蒋疆将 jiao:焦娇姣 jie:杰洁捷婕 jin:金晋锦进瑾靳今津 jing:静京晶敬景靖菁婧璟 jiu:九久 ju:鞠菊居 juan:娟 jue:觉珏 jun:军俊君钧峻均骏
kai:凯开恺 kan:阚 kang:康亢 ke:柯可克科珂 kong:孔空 kuang:邝匡 kui:奎魁葵 kun:坤昆鲲 lai:赖来莱 lan:兰蓝岚澜 lang:郎朗 lao:劳 le:乐 lei:雷磊蕾 leng:冷 li:李黎丽莉力立理利礼励栗 lian:连廉莲练 liang:梁良亮 liao:廖 lin:林琳霖临麟 ling:凌玲灵令岭 liu:刘柳留流六 long:龙隆 lou:娄 lu:卢陆鲁路露璐鹿 luan:栾 lun:伦 luo:罗骆洛 lu:吕
ma:马玛 mai:麦 man:曼满 mang:莽 mao:毛茂 mei:梅美媚玫眉 men:门 meng:孟梦萌蒙 mi:米蜜 mian:绵 miao:苗妙淼 min:敏民闵珉 ming:明鸣铭名茗 mo:莫墨默 mu:穆牧木慕沐 na:娜那 nan:南楠男 nian:年念 ning:宁凝 niu:牛 nuan:暖 nuo:诺
ou:欧 pan:潘盼 pang:庞 pei:裴培佩沛 peng:彭鹏朋 pi:皮 ping:平萍 pu:蒲朴普 qi:齐琪祁启奇琦绮七淇 qian:钱倩千谦乾茜 qiang:强 qiao:乔巧桥 qin:秦琴勤钦沁芹 qing:青清庆晴卿 qiong:琼 qiu:邱秋球裘 qu:曲屈瞿 quan:全权泉 que:阙 qun:群
ran:冉然染 rang:让 rao:饶 ren:任仁人 ri:日 rong:荣容蓉融戎 ru:如茹汝儒 ruan:阮 rui:瑞睿锐蕊芮 run:润 ruo:若 sa:萨 sai:赛 san:三 sang:桑 sen:森 sha:沙莎 shan:单山珊善杉 shang:尚商 shao:邵少绍韶 she:佘 shen:沈申深神慎 sheng:盛生胜圣升晟声 shi:石史师施诗世士实仕时 shou:寿守 shu:舒书淑树叔 shuai:帅 shuang:双爽 shun:顺舜 shuo:硕朔 si:思司斯四丝 song:宋松颂嵩 su:苏素肃 sui:隋岁 sun:孙
tai:太泰 tan:谭谈坛 tang:唐汤棠 tao:陶涛桃 teng:滕腾 ti:提 tian:田天甜恬 tie:铁 ting:婷廷庭亭 tong:童佟彤桐通同 tu:涂屠图 wan:万婉晚宛 wang:王汪旺 wei:魏韦卫伟维薇威巍微炜玮为蔚 wen:文温闻雯 weng:翁 wu:吴武伍邬五午
xi:西习希喜席熙溪曦熹夕 xia:夏霞侠 xian:先贤仙显宪娴 xiang:向项祥香翔湘想 xiao:肖萧小晓笑孝霄潇 xie:谢解协 xin:辛新欣心鑫馨信昕 xing:邢星兴行杏幸 xiong:熊雄 xiu:秀修 xu:徐许旭绪胥虚 xuan:宣轩萱玄璇 xue:薛雪学 xun:荀勋迅
ya:亚雅娅 yan:严颜燕阎彦艳岩妍言炎延雁晏 yang:杨阳洋羊扬 yao:姚尧瑶耀 ye:叶野晔 yi:易伊义艺怡毅一依仪宜亿奕益逸翼 yin:尹殷银音荫寅 ying:应英莹颖影迎盈瑛 yong:永勇雍咏涌 you:尤游友有佑幽 yu:于余俞喻玉宇雨瑜钰郁煜语育裕渝虞 yuan:袁元媛远源苑圆原 yue:岳月悦越跃 yun:云韵芸运允贠
zan:赞 zang:臧 zeng:曾增 zha:查 zhai:翟 zhan:詹展湛 zhang:张章 zhao:赵昭兆照 zhe:哲喆 zhen:甄珍振真贞镇震 zheng:郑正政峥铮征 zhi:志智之芝直治知植致 zhong:钟仲忠中众 zhou:周舟洲 zhu:朱祝竹珠柱筑诸 zhuang:庄壮 zhuo:卓 zi:子紫姿梓自 zong:宗 zou:邹 zu:祖 zuo:左佐
`

/** Family names of two characters. */
const longFamilies = '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 端木 百里 南宫 夏侯'

/** Japanese family names and given names, most frequent readings, written by hand. */
const japaneseFamilies = `
佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 伊藤ito 渡辺watanabe 渡部watanabe 山本yamamoto 中村nakamura 小林kobayashi 加藤kato 吉田yoshida 山田yamada 佐々木sasaki 山口yamaguchi
松本matsumoto 井上inoue 木村kimura 林hayashi 斎藤saito 清水shimizu 山崎yamazaki 森mori 池田ikeda 橋本hashimoto 阿部abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa
前田maeda 岡田okada 長谷川hasegawa 藤田fujita 後藤goto 近藤kondo 村上murakami 遠藤endo 青木aoki 坂本sakamoto 福田fukuda 太田ota 西村nishimura 藤井fujii 金子kaneko 岡本okamoto
藤原fujiwara 中野nakano 三浦miura 原田harada 中川nakagawa 松田matsuda 竹内takeuchi 小野ono 田村tamura 中山nakayama 和田wada 石田ishida 森田morita 上田ueda 原hara 内田uchida 柴田shibata
酒井sakai 宮崎miyazaki 横山yokoyama 高木takagi 安藤ando 宮本miyamoto 大野ono 小島kojima 谷口taniguchi 今井imai 工藤kudo 高田takada 増田masuda 丸山maruyama 杉山sugiyama 村田murata 大塚otsuka
新井arai 小山koyama 平野hirano 藤本fujimoto 河野kono 上野ueno 野口noguchi 武田takeda 松井matsui 千葉chiba 菅原sugawara 岩崎iwasaki 久保kubo 木下kinoshita 佐野sano 野村nomura 松尾matsuo
市川ichikawa 菊地kikuchi 菊池kikuchi 杉本sugimoto 古川furukawa 大西onishi 島田shimada 水野mizuno 桜井sakurai 高野takano 吉川yoshikawa 山内yamauchi 西田nishida 飯田iida 小松komatsu 荒木araki
川口kawaguchi 川崎kawasaki 小田oda 平田hirata 中田nakata 浜田hamada 本田honda 沢田sawada 関口sekiguchi 大久保okubo 早川hayakawa 星野hoshino 黒田kuroda 松岡matsuoka 大島oshima 吉村yoshimura
堀hori 堀田hotta 栗原kurihara 川村kawamura 川上kawakami 秋山akiyama 樋口higuchi 永井nagai 広瀬hirose 西川nishikawa 菅野kanno 田口taguchi 山中yamanaka 福島fukushima 服部hattori 土屋tsuchiya
岩田iwata 中西nakanishi 安田yasuda 北村kitamura 平井hirai 渡邊watanabe 川田kawada 内藤naito 東azuma 尾崎ozaki 石原ishihara 片山katayama 大森omori 松下matsushita 村松muramatsu 小池koike 大橋ohashi
`
const japaneseGiven = `
太郎taro 一郎ichiro 次郎jiro 二郎jiro 三郎saburo 健一kenichi 健太kenta 健二kenji 健ken 賢治kenji 大輔daisuke 翔太shota 翔sho 拓也takuya 達也tatsuya 直樹naoki 直人naoto 誠makoto 真makoto 隆takashi 孝takashi
浩hiroshi 博hiroshi 洋yo 洋一yoichi 茂shigeru 勝masaru 優masaru 進susumu 豊yutaka 実minoru 明akira 昭akira 亮ryo 亮太ryota 涼ryo 涼太ryota 蓮ren 悠斗yuto 悠人yuto 陽斗haruto 大翔hiroto 颯太sota 陸riku 海斗kaito 樹itsuki
和也kazuya 和夫kazuo 正masashi 正夫masao 正人masato 雅人masato 雅之masayuki 哲也tetsuya 秀樹hideki 英樹hideki 裕也yuya 祐介yusuke 裕介yusuke 雄太yuta 勇気yuki 勇太yuta 修osamu 学manabu 剛takeshi 武takeshi 毅takeshi
一男kazuo 清kiyoshi 弘hiroshi 義雄yoshio 俊介shunsuke 慎吾shingo 慎太郎shintaro 純jun 潤jun 淳jun 淳一junichi 光hikaru 悟satoru 聡satoshi 智satoshi 智也tomoya 智子tomoko 友美tomomi 由美yumi 由美子yumiko 真由美mayumi 真由mayu
花子hanako 美咲misaki 恵子keiko 恵美emi 恵megumi 愛ai 葵aoi 陽菜hina 結衣yui 結菜yuna 凛rin 桜sakura 美穂miho 美香mika 美紀miki 美樹miki 美智子michiko 幸子sachiko 和子kazuko 節子setsuko 洋子yoko 陽子yoko 京子kyoko 順子junko
久美子kumiko 久美kumi 裕子yuko 優子yuko 祐子yuko 直美naomi 真理mari 真理子mariko 麻衣mai 舞mai 彩aya 彩香ayaka 綾aya 綾香ayaka 千尋chihiro 千春chiharu 千秋chiaki 明美akemi 薫kaoru 香織kaori 早紀saki 沙織saori 里美satomi 聡美satomi
奈々nana 奈緒nao 奈美nami 由紀yuki 由紀子yukiko 雪yuki 瞳hitomi 遥haruka 春香haruka 静香shizuka 静shizuka 文子fumiko 典子noriko 紀子noriko 敏子toshiko 良子yoshiko 芳子yoshiko 弘子hiroko 浩子hiroko 貴子takako 孝子takako 友子tomoko 朋子tomoko
`

/** The ways to say a name in Han characters, as words in Latin letters: in Chinese, and in Japanese if its parts are known. */
export function readHan(name: string): readonly (readonly string[])[] {
  const { syllables, families, givens, long } = (tables ??= readTables())
  const readings: string[][] = []
  const sounds = [...name].map((character) => syllables.get(character))
  if (sounds.length >= 2 && sounds.length <= 4 && !sounds.includes(undefined)) {
    const head = long.has(name.slice(0, 2)) && sounds.length > 2 ? 2 : 1
    readings.push([sounds.slice(0, head).join(''), sounds.slice(head).join('')])
  }
  for (let at = 1; at < name.length && at < 4; at++) {
    const family = families.get(name.slice(0, at))
    const given = family === undefined ? undefined : givens.get(name.slice(at))
    if (given !== undefined) readings.push([family!, given])
  }
  return readings
}

interface Tables {
  readonly syllables: ReadonlyMap<string, string>
  readonly families: ReadonlyMap<string, string>
  readonly givens: ReadonlyMap<string, string>
  readonly long: ReadonlySet<string>
}
let tables: Tables | undefined

function readTables(): Tables {
  const syllables = new Map<string, string>()
  for (const entry of pinyin.trim().split(/\s+/)) {
    const [sound = '', characters = ''] = entry.split(':')
    for (const character of unifyHan(characters)) if (!syllables.has(character)) syllables.set(character, sound)
  }
  return {
    syllables,
    families: words(japaneseFamilies),
    givens: words(japaneseGiven),
    long: new Set(unifyHan(longFamilies).split(' ')),
  }
}

function words(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry): [string, string] => {
        const at = entry.search(/[a-z]/)
        return [unifyHan(entry.slice(0, at)), entry.slice(at)]
      }),
  )
}
