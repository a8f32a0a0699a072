/**
 * Words that mean about the same in a request, one group a line: with few examples an intent has seen "delete" and never
 * "erase". General language of commands and questions in English, Japanese and Chinese; what a bundle's own words mean comes
 * from its examples.
 */
const GROUPS = `
delete, remove, erase, eliminate, clear, wipe, discard, drop, purge, trash, destroy, get rid, take off, take out, rid, rm, empty, tear down, decommission, 削除, 消し, 消す, 消去, 取り除, 除去, 删除, 删掉, 移除, 清除, 刪除, 去掉
cancel, abort, revoke, undo, call off, annul, void, withdraw request, scrap, キャンセル, 取り消, 取消, 中止, 撤销, 解約
stop, halt, quit, cease, end, terminate, kill, shut down, shutdown, discontinue, refrain, 停止, 止め, ストップ, 終了, 停掉, 关停, 终止, 停下
pause, suspend, hold, freeze, put on hold, 一時停止, 保留, 暂停, 中断, 凍結, 冻结
create, make, build, generate, new, set up, setup, establish, provision, compose, spin up, 作成, 作っ, 作る, 新規, 新しい, 創建, 创建, 新建, 立ち上げ, 構築, 生成, 搭建
add, include, insert, put, append, attach, enter, register, 追加, 添加, 加える, 加え, 增加一, 加到, 入れ, 登録
start, begin, launch, initiate, run, kick off, boot, fire up, commence, trigger, execute, 開始, 始め, 起動, 开始, 启动, 啟動, 実行, 执行, 运行
restart, reboot, reset, bounce, cycle, restarting, 再起動, リスタート, 重启, 重新启动, 重啟
open, unlock, 開け, 開い, 開く, 打开门, 解锁
close, lock, 閉め, 閉じ, 关门
change, modify, update, edit, alter, switch, adjust, set, convert, replace, swap, 変更, 変え, 切り替え, 修改, 更改, 更换, 切换, 更新, 改成, 改为, アップデート, 設定, 设置
increase, raise, up, higher, more, louder, brighter, boost, turn up, crank, grow, expand, faster, speed up, bump, 上げ, 増や, 増加, 大きく, 强め, 強く, 調高, 调高, 调大, 增大, 提高, 扩容, 扩展, スケールアップ, 明るく, 调亮, 增加到
decrease, reduce, lower, down, less, quieter, dim, dimmer, turn down, shrink, slower, slow, cut, minimize, softer, 下げ, 減ら, 小さく, 弱く, 调低, 调小, 降低, 减少, 缩容, 缩减, スケールダウン, 暗く, 调暗
enable, activate, turn on, switch on, activation, activated, activating, put on, 有効, オンに, つけて, 点け, 付けて, 打开, 开启, 開啟, 启用, 激活
disable, deactivate, turn off, switch off, shut off, shut, 無効, オフに, 消灯, 切って, 关闭, 关掉, 關閉, 禁用, 停用
mute, silence, quiet, silent, be quiet, shut up, hush, 消音, ミュート, 静かに, 静音, 安静
show, display, list, view, see, present, bring up, pull up, look up, lookup, print, read, 表示, 見せ, 見たい, 一覧, リスト, 显示, 查看, 看看, 看一下, 列出, 展示
tell, inform, say, explain, describe, let know, clarify, 教え, 知らせ, 伝え, 説明, 告诉, 通知我, 说一下, 说明
give, provide, get, fetch, retrieve, grab, bring, obtain, ください, くれ, 给我, 取得, 获取
find, search, locate, look, seek, discover, look for, hunt, 探し, 検索, 調べ, 見つけ, 查找, 搜索, 找一, 找到, 查一下, 查询
check, verify, confirm, validate, make sure, ensure, inspect, examine, 確認, チェック, 確かめ, 确认, 检查, 核实, 检验
want, need, like, wish, would like, require, desire, 欲しい, ほしい, したい, 想要, 我想, 我要, 需要
help, assist, assistance, support, aid, 助け, 手伝, サポート, 帮我, 帮助, 帮忙
know, learn, find out, figure out, understand
think, believe, guess, suppose, feel
send, mail, forward, deliver, ship, dispatch, post, 送っ, 送信, 送る, 届け, 发送, 发给, 寄给, 发一
receive, arrive, arrived, come, came, get here, show up, delivered, gotten, arrival, showing up, delivery, shipping, 届い, 届く, 受け取, 到着, 收到, 到货, 到账
buy, purchase, order, bought, purchased, shop, 買っ, 買い, 買う, 購入, 注文, 购买, 买, 下单, 订购
pay, paid, payment, payments, paying, settle, 支払, 払っ, 払う, 决済, 決済, 支付, 付款, 缴费, 交费
sell, sold, selling
book, reserve, reservation, reservations, booking, schedule, appointment, 予約, 予定, 预订, 预约, 预定, 订一, 定一, 订个
repeat, again, once more, one more, replay, say again, もう一度, もう一回, 繰り返, 再说, 重复, 再来一遍
remember, remind, reminder, reminders, do not forget, リマインド, 忘れない, 覚え, 提醒, 记住, 记得
call, phone, ring, dial, telephone, 電話, 打电话, 拨打, 给妈妈打, 呼叫
message, text, sms, dm, メッセージ, 短信, 发消息, 信息
email, emails, mail, e mail, inbox, gmail, メール, 邮件, 電郵
talk, speak, chat, converse, speaking, talking, conversation
write, compose, draft, note, jot
play, listen, hear, put on, 再生, 流して, 聞きたい, 聴きたい, かけて, 播放, 放一, 听
watch, view, stream
move, transfer, transferred, transferring, migrate, shift, send money, 移動, 振込, 送金, 移行, 转账, 转移, 迁移, 汇款
copy, duplicate, clone, backup, back up, snapshot, コピー, 複製, バックアップ, 复制, 备份, スナップショット, 快照
restore, recover, revert, roll back, rollback, undo, go back, reverse, reverted, 復元, リストア, 戻し, 元に戻, ロールバック, 恢复, 还原, 回滚
deploy, release, roll out, rollout, ship, publish, push, デプロイ, リリース, 公開, 反映, 部署, 发布, 發布, 上线, 推到
scale, resize, autoscale, スケール, 伸缩, 扩缩
connect, link, linked, linking, pair, sync, attach, 接続, つない, 連携, リンク, 连接, 绑定, 关联
fix, repair, resolve, solve, troubleshoot, correct, 直し, 修理, 解決, 修复, 修理, 解决
broken, not working, does not work, did not work, stopped working, non functional, not functioning, faulty, malfunction, defective, will not work, not work, not able, unable, 壊れ, 動かない, 使えない, 坏了, 不能用, 无法使用, 失灵
damaged, damage, cracked, scratched, torn, split, scraped, bent, creased
failed, fail, failing, failure, failed to, unsuccessful, not go through, 失敗, 失败
declined, decline, rejected, reject, refused, denied, deny, not accepted, not accept, not allowed, blocked, disallowed, 拒否, 断られ, 拒绝, 被拒
accept, accepted, take, takes, allow, allowed, support, permit
lost, missing, misplaced, stolen, disappeared, gone, lose, cannot find, stole, vanished, 紛失, なくし, 失くし, 盗まれ, 丢失, 丢了, 不见了, 被盗
wrong, incorrect, mistake, error, mistaken, erroneous, inaccurate, off, not right, not correct, 間違, 違う, おかしい, 错误, 不对, 有误
right, correct, accurate, exactly, perfect, perfectly, correctly, true
fraud, fraudulent, suspicious, scam, unauthorized, compromised, not authorize, not recognize, not recognise, unfamiliar, strange, questionable, someone else, hacked
problem, issue, trouble, difficulty, 問題, 不具合, 问题, 故障, 麻烦
pending, processing, in progress, waiting, outstanding
expire, expires, expiring, expiration, expired, expiry, 期限, 切れる, 过期, 到期, 有効期限
cost, price, how much, fee, fees, charge, charges, charged, charging, rate, pricing, expensive, 料金, 費用, コスト, いくら, 値段, 手数料, 费用, 价格, 多少钱, 手续费, 成本, 花费
money, cash, funds, dollars, bucks, amount, お金, 現金, 金额, 现金, 钱
dollar, dollars, euro, euros, pound, pounds, yen, pesos, peso, currency, usd, eur, gbp, cents, bucks
refund, money back, reimburse, reimbursement, refunded, chargeback, 返金, 払い戻し, 退款, 退钱
withdraw, withdrawal, withdrawals, withdrew, cash out, withdrawn, withdrawing, take money out, 引き出, 出金, 取款, 取钱, 提现
deposit, top up, topped up, add money, deposited, topup, load, 入金, チャージ, 存款, 充值, 存钱
account, accounts, 口座, アカウント, 账户, 帐户, 账号
card, cards, visa, mastercard, amex, american express, credit card, debit card, カード, 卡片, 银行卡, 信用卡
bank, banking, chase, wells fargo
balance, how much money, enough money, funds available, 残高, 余额
bill, bills, invoice, invoices, statement, 請求, 账单, 明細
salary, paycheck, pay check, wage, income, payroll
tax, taxes, irs
loan, mortgage, debt, borrow
insurance, coverage, policy, insured
credit score, credit rating, fico
interest, apr, interest rate
atm, atms, cash machine, machine
pin, password, passcode, pass code, credentials, login, 暗証番号, パスワード, 密码
identity, verify identity, id, identification, passport
limit, limits, maximum, max, cap, quota, restriction, restrictions, 上限, 限度, 限额, 额度
minimum, least, lowest
car, vehicle, auto, automobile, truck, suv, 車, 汽车, レンタカー
gas, fuel, petrol, gasoline, mpg, mileage
tire, tires, wheel, wheels
taxi, cab, uber, lyft, ride, タクシー, 出租车, 打车, 叫车
bus, train, subway, metro, tram, transit, public transport, railway, 電車, バス, 地下鉄, 新幹線, 地铁, 公交, 火车, 高铁
flight, flights, fly, plane, airplane, airline, airlines, airfare, flying, 飛行機, フライト, 航空券, 飞机, 航班, 机票
ticket, tickets, fare, チケット, 切符, 票
hotel, room, motel, inn, lodging, accommodation, resort, ホテル, 旅館, 宿, 酒店, 宾馆, 房间
trip, travel, vacation, traveling, holiday, journey, abroad, travelling, tour, 旅行, 旅游, 出張
luggage, bag, baggage, suitcase, carry on, carry ons
restaurant, restaurants, diner, cafe, eat out, bistro, pizzeria, レストラン, 餐厅, 饭店, 餐馆, お店
food, meal, eat, dinner, lunch, breakfast, dish, cuisine, snack, supper, 食べ, 料理, ご飯, 夕食, 昼食, 朝食, 吃, 晚饭, 午饭, 早餐, 外卖, 点餐
recipe, cook, cooking, bake, roast, grill, fry, boil, prepare, レシピ, 作り方, 菜谱, 做法, 怎么做
ingredient, ingredients, substitute
coffee, espresso, latte, brew, cappuccino, americano, コーヒー, 咖啡
tea, drink, beverage, juice, beer, wine
calories, calorie, caloric, nutrition, nutritional
weather, forecast, rain, raining, snow, snowing, sunny, temperature, cloudy, humid, hot outside, cold outside, umbrella, storm, wind, 天気, 気温, 予報, 雨, 晴れ, 傘, 天气, 气温, 下雨, 预报, 温度
time, clock, hour, oclock, what time, timezone, time zone, 何時, 時間, 時刻, 几点, 时间
date, day, calendar date, 日付, 何日, 曜日, 日期, 几号, 星期几
today, tonight, this morning, this afternoon, this evening, now, right now, currently, current, at present, at the moment, 今日, 本日, 今晩, 今天, 今晚, 今夜, 现在, いま, 現在, 今の
tomorrow, next day, 明日, あした, 明天, 翌日
yesterday, last night, 昨日, 昨天
morning, evening, afternoon, night, noon, midnight, 朝, 午前, 午後, 夜, 早上, 上午, 下午, 晚上, 中午
monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, weekday, mondays, wednesdays, fridays, sundays, saturdays, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期, 周末, 週末
january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec
hour, hours, minute, minutes, second, seconds, week, weeks, month, months, year, years, days, 時間後, 分間, 秒, 分钟, 小时, 分後
am, pm
soon, quickly, fast, asap, urgent, urgently, immediately, at once, express, emergency, hurry
how long, duration, when will, time frame, timeframe, どのくらい, どれくらい, 多久, 多长时间
where, location, place, places, address, located, position, coordinates, gps, whereabouts, どこ, 場所, 位置, 哪里, 在哪, 地点, 地址, 住所
near, nearby, nearest, closest, close, around, 近く, 最寄, 附近, 最近的, 周辺
direction, directions, route, way, navigate, map, get to, 道順, 行き方, 経路, 導航, 导航, 怎么走, 路线, ナビ
distance, how far, miles, kilometers, far
traffic, congestion, jam, road, roads, 渋滞, 道路, 堵车, 路况, 交通
country, countries, region, europe, eu, usa, us, uk, america, united states, nation, china, japan, france, spain, germany
city, town, london, paris, tokyo, new york, chicago, boston, dallas, denver, beijing
alarm, alarms, wake, wake up, alert, アラーム, 目覚まし, 起こし, 闹钟, 叫醒, アラート, 告警, 警报, 警告
timer, countdown, stopwatch, タイマー, 计时, 倒计时
calendar, agenda, event, events, meeting, meetings, plan, planned, appointments, schedule, scheduled, カレンダー, スケジュール, 日程, 日历, 会議, ミーティング, 会议, 安排
list, lists, todo, to do, checklist
shopping, grocery, groceries, shopping list, 買い物, 购物
contact, contacts, address book, 連絡先, 联系人, 通讯录
music, song, songs, track, tune, album, playlist, tunes, artist, band, singer, jazz, rock, hip hop, 音楽, 曲, 歌, 音乐, 歌曲, プレイリスト, 歌单
movie, movies, film, films, cinema, theater, theatre, 映画, 电影
book, books, audiobook, novel, reading
podcast, podcasts, episode, episodes
radio, station, fm, channel
news, headlines, headline, current events, articles, article, ニュース, 新闻
game, games, chess, trivia, ゲーム, 游戏
joke, jokes, funny, laugh, humor, hilarious, make laugh, 冗談, ジョーク, 笑话, 面白い話
tv, television, screen, テレビ, 电视
volume, sound, loud, audio, speakers, speaker, 音量, 声音, ボリューム, 音を
light, lights, lamp, lamps, lighting, bulb, bulbs, 電気, 照明, ライト, 明かり, 灯, 燈
bright, brightness, brighter, dark, dim
color, colors, colour, colours, red, blue, green, yellow, pink, white, black, purple, orange
plug, socket, outlet, smart plug
vacuum, hoover, clean, cleaning, sweep
thermostat, heating, heater, air conditioning, ac, エアコン, 暖房, 冷房, 空调, 暖气
door, doors, garage, ドア, 玄関, 门, 鍵
home, house, apartment, flat
language, french, english, spanish, german, chinese, japanese, mandarin, italian, translate, translation, 英語, 日本語, 中国語, 翻訳, 翻译, 英语, 中文, 日语, 訳して
accent, voice, male, female, british
name, names, called, nickname, call me, call you, 名前, 名字, 叫什么
age, old, birthday, born, birthdate
human, person, people, real person, agent, representative, operator, someone
bot, robot, ai, computer, artificial intelligence, machine, assistant
definition, define, meaning, mean, means, meant, 意味, とは, 什么意思, 定义
spell, spelling, spelled
calculate, math, compute, plus, minus, times, divided, square root, sum, percent, multiply, equals, 計算, 足す, 掛け, 引く, 计算, 加上, 乘以, 等于
number, digits, figure
convert, exchange, conversion, exchange rate
thank, thanks, appreciate, appreciated, grateful, thank you, ありがと, 感謝, 谢谢, 感谢
hello, hi, hey, greetings, good morning, good evening, こんにちは, おはよう, こんばんは, 你好, 您好, 早上好
bye, goodbye, see you, later, farewell, good night, goodnight, see ya, さようなら, バイバイ, 再见, 拜拜, おやすみ
yes, yeah, yep, yup, sure, correct, affirmative, absolutely, of course, yeap, はい, うん, 是的, 好的, 对的
no, nope, nah, negative, never, not, いいえ, いや, 不是, 不要
good, great, nice, excellent, awesome, amazing, wonderful, fantastic, cool, helpful, well done, brilliant, useful, 素晴らしい, 良い, いいね, 很好, 不错, 太棒
bad, terrible, awful, horrible, poor
maybe, perhaps, possibly, not sure, might, unsure
does not matter, do not care, whatever, anything, do not mind
child, children, kid, kids, son, daughter, baby, minor
family, mother, father, mom, dad, brother, sister, wife, husband
friend, friends, buddy, boss, colleague, coworker
job, work, position, career
doctor, hospital, health, medical, medicine, clinic
error, errors, exception, crash, crashed, outage, incident, down, エラー, 障害, 例外, 报错, 异常, 宕机, インシデント, 事故
log, logs, logging, trace, traces, ログ, 日志, 記録
metric, metrics, cpu, memory, usage, load, latency, メトリクス, 使用率, 负载, 負荷, 指标, メモリ, 内存
server, servers, instance, instances, node, nodes, vm, machine, host, hosts, pod, pods, サーバー, サーバ, インスタンス, 服务器, 实例, 台
service, services, application, app, apps, サービス, アプリ, 服务, 应用
database, databases, db, postgres, mysql, sql, データベース, 数据库, 資料庫
user, users, account, member, members, ユーザー, 用户, 成员, メンバー
permission, permissions, access, role, grant, privileges, rights, 権限, アクセス, 权限, 访问权, 許可, 授权
team, staff, group, department, チーム, 团队, 部门, 部署
status, state, progress, condition, health, how is, going on, 状態, 状況, ステータス, 状态, 情况, 进度
history, recent, past, last, previous, latest, earlier, 履歴, 最近, 历史, 前の, 以前, 上一
transaction, transactions, purchase, purchases, payment, spending, spent, charges, 取引, 交易, 購入履歴, 消费
report, reports, summary, overview, statistics, stats, レポート, 報告, 报告, 报表, 汇总
why, reason, how come, cause, なぜ, どうして, なんで, 理由, 为什么, 怎么回事
question, ask, wonder, wondering, curious
all, every, everything, each, entire, whole, すべて, 全て, 全部, 所有, 全サービス, 全ての
available, availability, free, open
option, options, choice, choices, alternative, possible, way
same, duplicate, twice, double, two times
virtual, disposable, one time
physical, real, actual
track, tracking, trace, follow, 追跡, 跟踪, 追踪
apply, application, sign up, enroll, register, registration
review, reviews, rating, ratings, recommend, recommendation, suggestion, suggest, best
website, web, online, internet, google, url
file, files, document, documents, folder, ファイル, 文件
photo, photos, picture, pictures, image, images, 写真, 照片, 画像, 图片
phone, cell, mobile, smartphone, iphone, android
wifi, wi fi, network, bluetooth, ネットワーク, 网络
`;

/** Groups of a word or of a phrase of two or three words, spelled as `normaliseText` returns them. */
const groupsOf = new Map<string, number[]>();
const beginnings = new Set<string>();

GROUPS.trim().split('\n').forEach((line, group) => {
  for (const phrase of line.split(', ')) {
    groupsOf.set(phrase, [...(groupsOf.get(phrase) ?? []), group]);
    const space = phrase.indexOf(' ');
    if (space > 0) beginnings.add(phrase.slice(0, space));
  }
});

const NONE: readonly number[] = [];

/** The longest phrase of a script without spaces, in UTF-16 units. */
const LONGEST_UNSPACED = 6;

/** Groups that a run of a script without spaces names: at each place the longest phrase counts. */
export function conceptsInRun(run: string): number[] {
  const found: number[] = [];
  for (let start = 0; start < run.length; ) {
    let length = Math.min(LONGEST_UNSPACED, run.length - start);
    while (length > 0 && !groupsOf.has(run.slice(start, start + length))) length -= 1;
    if (length > 0) found.push(...(groupsOf.get(run.slice(start, start + length)) ?? NONE));
    start += Math.max(1, length);
  }
  return found;
}

/** Groups of meaning that the words name, with repeats; a phrase counts beside its words. */
export function conceptsOf(words: readonly string[]): number[] {
  const found: number[] = [];
  words.forEach((word, i) => {
    found.push(...(groupsOf.get(word) ?? NONE));
    if (!beginnings.has(word) || i + 1 >= words.length) return;
    const two = `${word} ${words[i + 1]}`;
    found.push(...(groupsOf.get(two) ?? NONE));
    if (i + 2 < words.length) found.push(...(groupsOf.get(`${two} ${words[i + 2]}`) ?? NONE));
  });
  return found;
}
