/**
 * Words that mean about the same in a request, one group a line: with few examples an intent has seen "delete" and never
 * "erase". General language of commands and questions in English, Japanese and Chinese; what a bundle's own words mean comes
 * from its examples.
 */
const GROUPS = `
delete, remove, erase, eliminate, clear, wipe, discard, drop, purge, trash, destroy, get rid, take off, take out, rid, rm, empty, tear down, decommission
cancel, abort, revoke, undo, call off, annul, void, withdraw request, scrap
stop, halt, quit, cease, end, terminate, kill, shut down, shutdown, discontinue, refrain
pause, suspend, hold, freeze, put on hold
create, make, build, generate, new, set up, setup, establish, provision, compose, spin up
add, include, insert, put, append, attach, enter, register
start, begin, launch, initiate, run, kick off, boot, fire up, commence, trigger, execute
restart, reboot, reset, bounce, cycle, restarting
open, unlock
close, lock
change, modify, update, edit, alter, switch, adjust, set, convert, replace, swap
increase, raise, up, higher, more, louder, brighter, boost, turn up, crank, grow, expand, faster, speed up, bump
decrease, reduce, lower, down, less, quieter, dim, dimmer, turn down, shrink, slower, slow, cut, minimize, softer
enable, activate, turn on, switch on, activation, activated, activating, put on
disable, deactivate, turn off, switch off, shut off, shut
mute, silence, quiet, silent, be quiet, shut up, hush
show, display, list, view, see, present, bring up, pull up, look up, lookup, print, read
tell, inform, say, explain, describe, let know, clarify
give, provide, get, fetch, retrieve, grab, bring, obtain
find, search, locate, look, seek, discover, look for, hunt
check, verify, confirm, validate, make sure, ensure, inspect, examine
want, need, like, wish, would like, require, desire
help, assist, assistance, support, aid
know, learn, find out, figure out, understand
think, believe, guess, suppose, feel
send, mail, forward, deliver, ship, dispatch, post
receive, arrive, arrived, come, came, get here, show up, delivered, gotten, arrival, showing up, delivery, shipping
buy, purchase, order, bought, purchased, shop
pay, paid, payment, payments, paying, settle
sell, sold, selling
book, reserve, reservation, reservations, booking, schedule, appointment
repeat, again, once more, one more, replay, say again
remember, remind, reminder, reminders, do not forget
call, phone, ring, dial, telephone
message, text, sms, dm
email, emails, mail, e mail, inbox, gmail
talk, speak, chat, converse, speaking, talking, conversation
write, compose, draft, note, jot
play, listen, hear, put on
watch, view, stream
move, transfer, transferred, transferring, migrate, shift, send money
copy, duplicate, clone, backup, back up, snapshot
restore, recover, revert, roll back, rollback, undo, go back, reverse, reverted
deploy, release, roll out, rollout, ship, publish, push
scale, resize, autoscale
connect, link, linked, linking, pair, sync, attach
fix, repair, resolve, solve, troubleshoot, correct
broken, not working, does not work, did not work, stopped working, non functional, not functioning, faulty, malfunction, defective, will not work, not work, not able, unable
damaged, damage, cracked, scratched, torn, split, scraped, bent, creased
failed, fail, failing, failure, failed to, unsuccessful, not go through
declined, decline, rejected, reject, refused, denied, deny, not accepted, not accept, not allowed, blocked, disallowed
accept, accepted, take, takes, allow, allowed, support, permit
lost, missing, misplaced, stolen, disappeared, gone, lose, cannot find, stole, vanished
wrong, incorrect, mistake, error, mistaken, erroneous, inaccurate, off, not right, not correct
right, correct, accurate, exactly, perfect, perfectly, correctly, true
fraud, fraudulent, suspicious, scam, unauthorized, compromised, not authorize, not recognize, not recognise, unfamiliar, strange, questionable, someone else, hacked
problem, issue, trouble, difficulty
pending, processing, in progress, waiting, outstanding
expire, expires, expiring, expiration, expired, expiry
cost, price, how much, fee, fees, charge, charges, charged, charging, rate, pricing, expensive
money, cash, funds, dollars, bucks, amount
dollar, dollars, euro, euros, pound, pounds, yen, pesos, peso, currency, usd, eur, gbp, cents, bucks
refund, money back, reimburse, reimbursement, refunded, chargeback
withdraw, withdrawal, withdrawals, withdrew, cash out, withdrawn, withdrawing, take money out
deposit, top up, topped up, add money, deposited, topup, load
account, accounts
card, cards, visa, mastercard, amex, american express, credit card, debit card
bank, banking, chase, wells fargo
balance, how much money, enough money, funds available
bill, bills, invoice, invoices, statement
salary, paycheck, pay check, wage, income, payroll
tax, taxes, irs
loan, mortgage, debt, borrow
insurance, coverage, policy, insured
credit score, credit rating, fico
interest, apr, interest rate
atm, atms, cash machine, machine
pin, password, passcode, pass code, credentials, login
identity, verify identity, id, identification, passport
limit, limits, maximum, max, cap, quota, restriction, restrictions
minimum, least, lowest
car, vehicle, auto, automobile, truck, suv
gas, fuel, petrol, gasoline, mpg, mileage
tire, tires, wheel, wheels
taxi, cab, uber, lyft, ride
bus, train, subway, metro, tram, transit, public transport, railway
flight, flights, fly, plane, airplane, airline, airlines, airfare, flying
ticket, tickets, fare
hotel, room, motel, inn, lodging, accommodation, resort
trip, travel, vacation, traveling, holiday, journey, abroad, travelling, tour
luggage, bag, baggage, suitcase, carry on, carry ons
restaurant, restaurants, diner, cafe, eat out, bistro, pizzeria
food, meal, eat, dinner, lunch, breakfast, dish, cuisine, snack, supper
recipe, cook, cooking, bake, roast, grill, fry, boil, prepare
ingredient, ingredients, substitute
coffee, espresso, latte, brew, cappuccino, americano
tea, drink, beverage, juice, beer, wine
calories, calorie, caloric, nutrition, nutritional
weather, forecast, rain, raining, snow, snowing, sunny, temperature, cloudy, humid, hot outside, cold outside, umbrella, storm, wind
time, clock, hour, oclock, what time, timezone, time zone
date, day, calendar date
today, tonight, this morning, this afternoon, this evening, now, right now, currently, current, at present, at the moment
tomorrow, next day
yesterday, last night
morning, evening, afternoon, night, noon, midnight
monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, weekday, mondays, wednesdays, fridays, sundays, saturdays
january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec
hour, hours, minute, minutes, second, seconds, week, weeks, month, months, year, years, days
am, pm
soon, quickly, fast, asap, urgent, urgently, immediately, at once, express, emergency, hurry
how long, duration, when will, time frame, timeframe
where, location, place, places, address, located, position, coordinates, gps, whereabouts
near, nearby, nearest, closest, close, around
direction, directions, route, way, navigate, map, get to
distance, how far, miles, kilometers, far
traffic, congestion, jam, road, roads
country, countries, region, europe, eu, usa, us, uk, america, united states, nation, china, japan, france, spain, germany
city, town, london, paris, tokyo, new york, chicago, boston, dallas, denver, beijing
alarm, alarms, wake, wake up, alert
timer, countdown, stopwatch
calendar, agenda, event, events, meeting, meetings, plan, planned, appointments, schedule, scheduled
list, lists, todo, to do, checklist
shopping, grocery, groceries, shopping list
contact, contacts, address book
music, song, songs, track, tune, album, playlist, tunes, artist, band, singer, jazz, rock, hip hop
movie, movies, film, films, cinema, theater, theatre
book, books, audiobook, novel, reading
podcast, podcasts, episode, episodes
radio, station, fm, channel
news, headlines, headline, current events, articles, article
game, games, chess, trivia
joke, jokes, funny, laugh, humor, hilarious, make laugh
tv, television, screen
volume, sound, loud, audio, speakers, speaker
light, lights, lamp, lamps, lighting, bulb, bulbs
bright, brightness, brighter, dark, dim
color, colors, colour, colours, red, blue, green, yellow, pink, white, black, purple, orange
plug, socket, outlet, smart plug
vacuum, hoover, clean, cleaning, sweep
thermostat, heating, heater, air conditioning, ac
door, doors, garage
home, house, apartment, flat
language, french, english, spanish, german, chinese, japanese, mandarin, italian, translate, translation
accent, voice, male, female, british
name, names, called, nickname, call me, call you
age, old, birthday, born, birthdate
human, person, people, real person, agent, representative, operator, someone
bot, robot, ai, computer, artificial intelligence, machine, assistant
definition, define, meaning, mean, means, meant
spell, spelling, spelled
calculate, math, compute, plus, minus, times, divided, square root, sum, percent, multiply, equals
number, digits, figure
convert, exchange, conversion, exchange rate
thank, thanks, appreciate, appreciated, grateful, thank you
hello, hi, hey, greetings, good morning, good evening
bye, goodbye, see you, later, farewell, good night, goodnight, see ya
yes, yeah, yep, yup, sure, correct, affirmative, absolutely, of course, yeap
no, nope, nah, negative, never, not
good, great, nice, excellent, awesome, amazing, wonderful, fantastic, cool, helpful, well done, brilliant, useful
bad, terrible, awful, horrible, poor
maybe, perhaps, possibly, not sure, might, unsure
does not matter, do not care, whatever, anything, do not mind
child, children, kid, kids, son, daughter, baby, minor
family, mother, father, mom, dad, brother, sister, wife, husband
friend, friends, buddy, boss, colleague, coworker
job, work, position, career
doctor, hospital, health, medical, medicine, clinic
error, errors, exception, crash, crashed, outage, incident, down
log, logs, logging, trace, traces
metric, metrics, cpu, memory, usage, load, latency
server, servers, instance, instances, node, nodes, vm, machine, host, hosts, pod, pods
service, services, application, app, apps
database, databases, db, postgres, mysql, sql
user, users, account, member, members
permission, permissions, access, role, grant, privileges, rights
team, staff, group, department
status, state, progress, condition, health, how is, going on
history, recent, past, last, previous, latest, earlier
transaction, transactions, purchase, purchases, payment, spending, spent, charges
report, reports, summary, overview, statistics, stats
why, reason, how come, cause
question, ask, wonder, wondering, curious
all, every, everything, each, entire, whole
available, availability, free, open
option, options, choice, choices, alternative, possible, way
same, duplicate, twice, double, two times
virtual, disposable, one time
physical, real, actual
track, tracking, trace, follow
apply, application, sign up, enroll, register, registration
review, reviews, rating, ratings, recommend, recommendation, suggestion, suggest, best
website, web, online, internet, google, url
file, files, document, documents, folder
photo, photos, picture, pictures, image, images
phone, cell, mobile, smartphone, iphone, android
wifi, wi fi, network, bluetooth
削除, 消して, 消す, 消去, 取り除いて, 除去, 删除, 删掉, 移除, 清除, 刪除
作成, 作って, 作る, 新規, 新しい, 追加, 創建, 创建, 新建, 添加, 增加
止めて, 停止, 止める, 切って, 消灯, オフ, 关闭, 关掉, 停掉, 關閉
開始, 始めて, 起動, つけて, オン, 打开, 启动, 开启, 打開, 開啟
再起動, リスタート, 重启, 重新启动, 重啟
教えて, 見せて, 表示, 知りたい, 确认, 確認, 告诉, 显示, 查看, 查询, 看看, 一覧, 列出
予約, 予定, 预订, 预约, 预定, 订, スケジュール, 日程
送って, 送信, 送る, 发送, 发给, 寄
探して, 検索, 調べて, 查找, 搜索, 找, 查
再生, 流して, 聞きたい, 聴きたい, 播放, 放, 听
上げて, 増やして, 大きく, 調高, 调高, 增大, 提高, 扩容, 増やす
下げて, 減らして, 小さく, 调低, 降低, 减少, 缩容, 減らす
天気, 気温, 雨, 天气, 气温, 下雨
今日, 本日, 今天, 今晚, 今夜
明日, 明天, 翌日
変更, 変えて, 更新, 修改, 更改, 更换
音楽, 曲, 歌, 音乐, 歌曲
電気, 照明, ライト, 灯, 燈
音量, 声音, ボリューム
デプロイ, リリース, 発布, 发布, 部署, 上线
キャンセル, 取り消し, 取消し, 取消
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
