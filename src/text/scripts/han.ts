const groups =
  // family names first, then what given names are made of
  '高髙 斉斎齋齊齐 辺邊邉 沢澤泽 浜濱濵滨 崎﨑碕嵜埼 島嶋嶌岛 吉𠮷 桜櫻樱 竜龍龙 滝瀧 関關关 黒黑 国國 広廣广 塩鹽盐 渡渡 条條 曽曾 徳德 柳栁 桑桒 富冨 館舘 薮藪 ' +
  '鉄鐵铁 鶴鶴鹤 仏佛 芦蘆 檜桧 鴎鷗 蛍螢 槙槇 瀬瀨 頼賴赖 巌巖 峰峯 杉杦 真眞 藤籐 会會 仮假 団團 ' +
  '张張 刘劉 陈陳 杨楊 赵趙 黄黃 吴吳 孙孫 马馬 郑鄭 谢謝 韩韓 冯馮 邓鄧 许許 萧蕭 苏蘇 叶葉 卢盧 蒋蔣 贾賈 钟鐘鍾 汤湯 邹鄒 陆陸 顾顧 钱錢 严嚴 万萬 贺賀 龚龔 庞龐 ' +
  '阎閻闫 吕呂 罗羅 谭譚 韦韋 梁樑 潘 戴 魏 郭 丘邱 欧歐 温溫 闵閔 聂聶 鲁魯 龄齡 骆駱 齿齒 单單 尹 岑 乔喬 涂塗 游遊 毕畢 宁寧甯 鲍鮑 储儲 阮 诸諸 詹 费費 窦竇 ' +
  '伟偉 丽麗 强強 军軍 红紅 艳艷豔 华華 杰傑 涛濤 刚剛 飞飛 云雲 兰蘭 凤鳳 鹏鵬 庆慶 学學斈 东東 贵貴 荣榮栄 义義 颖穎 晓曉暁 钰鈺 轩軒 诗詩 梦夢 瑶瑤 铭銘 锋鋒 辉輝 ' +
  '阳陽 鸿鴻 宾賓 胜勝 卫衛衞 维維 纪紀 绍紹 继繼継 绪緒 聪聰聡 圣聖 亚亞亜 亿億 仪儀 传傳伝 伦倫 乐樂楽 习習 书書 来來 枫楓 权權権 桥橋 欢歡歓 汉漢 润潤 玛瑪 琼瓊 礼禮 ' +
  '简簡 莹瑩 蓝藍 诚誠 谦謙 贞貞 贤賢 财財 赞贊 轶軼 达達 远遠 连連 迈邁 选選 遥遙 闻聞 韵韻 顺順 颜顏顔 风風 骏駿 鸣鳴 鸾鸞 麦麥 锦錦 银銀 镇鎮鎭 长長 门門 间間 陈 ' +
  '恵惠 实實実 寿壽 静靜 宝寶寳 円圓圆 亀龜龟 与與 増增 豊豐丰 緑綠绿 斌彬 弥彌 尧堯 尭 応應应 気氣气 県縣县 蔵藏 巣巢 戸戶户 歳歲岁 渋澁澀涩 濑 稲稻 窪洼 ' +
  '笹笹 糸絲丝 総總总 経經经 縄繩绳 繁 満滿满 猫貓 畑畠 発發发 声聲 売賣卖 変變变 対對对 専專专 将將 尚 尽盡 岳嶽 巻卷 帰歸归 広 弾彈弹 従從从 徴徵 悦悅 戦戰战 抜拔 ' +
  '択擇择 拠據 挙舉举 掲揭 揺搖摇 摂攝 撃擊击 数數 斎 断斷 旧舊 昼晝昼 暦曆 朗朗 栞 桟棧 検檢检 楼樓 様樣样 横橫 欧 歯 残殘 毎每 沖冲 浄淨净 浅淺 涼凉 清淸 済濟济 ' +
  '湾灣 滋滋 潜潛 灯燈 炉爐 焼燒烧 営營营 爲為为 狭狹 獅狮 玲 珍珎 琢琢 瑞 疎疏 痩瘦 禎禎 禅禪 秘祕 称稱 穂穗 穏穩 竈 筝箏 粋粹 続續续 纏 罰 聡 肃肅粛 胆膽 脇 臓臟 ' +
  '舎舍 艶 荘莊庄 薬藥药 虎乕 虫蟲 覇霸 覚覺觉 観觀观 訳譯 証證 読讀 諌諫 譲讓让 豪 贈贈 転轉转 軽輕轻 辞辭 逓遞 遅遲 郷鄕鄉乡 釈釋 鋭銳锐 録錄 陥 隆隆 隣鄰邻 雑雜 霊靈灵 ' +
  '頬頰 顕顯显 駅驛 駆驅驱 髄 鬪鬥 鴨鸭 麺麵 黙默 齢 岩巖 崇崈 恒恆 悠 慎愼 昇昇 晃 晋晉 景 朝 槌鎚 榎 勲勳勋 劔剣劍剑 勧勸 勤 両兩两 争爭 亘亙 伸 児兒儿 具 冴 凛凜 卓 卯夘 又'

/**
 * One shape for each character of a name that is written in several: the shapes that family registers keep apart (髙 高,
 * 齋 斎 齊 斉, 﨑 崎), and traditional, simplified and Japanese forms of the commonest. Written by hand.
 */
const unifiedHan: ReadonlyMap<string, string> = unify()

function unify(): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>()
  for (const group of groups.split(' ')) {
    const members = [...group]
    const one = members.map((shape) => shapes.get(shape) ?? shape).find((shape) => shapes.has(shape)) ?? members[0]!
    for (const shape of members) if (!shapes.has(shape)) shapes.set(shape, one)
  }
  return shapes
}

/** Han characters in one shape each; `々` is the character before it again. */
export function unifyHan(word: string): string {
  let unified = ''
  let previous = ''
  for (const character of word) {
    previous = character === '々' && previous !== '' ? previous : (unifiedHan.get(character) ?? character)
    unified += previous
  }
  return unified
}
