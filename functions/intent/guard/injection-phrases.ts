/**
 * What people write to make a machine forget its rules: one pattern per way of saying it, matched against normalised text
 * (lower case, NFKC, contractions expanded). Every gap is bounded, so that matching stays linear.
 */
const IGNORE = '(?:ignore|disregard|forget|override|bypass|skip|discard|neglect|do not (?:follow|obey))';
const EARLIER = '(?:previous|prior|above|earlier|preceding|foregoing|initial|original|existing|your|system|all)';
const RULES = '(?:instructions?|rules?|prompts?|directions?|directives?|guidelines?|guardrails?|polic(?:y|ies)|restrictions?|constraints?|commands?|programming|training|safety|context|messages?)';

export const INJECTION_PHRASES: readonly RegExp[] = [
  // English
  new RegExp(`\\b${IGNORE}\\b.{0,24}\\b${EARLIER}\\b.{0,24}\\b${RULES}\\b`, 'u'),
  new RegExp(`\\b${IGNORE} (?:all |any |the |these |those |every )?(?:of )?(?:the |your |my )?(?:safety |security )?(?:instructions|guardrails|guidelines|restrictions|policies|rules)\\b`, 'u'),
  /\b(?:forget|ignore|disregard) (?:everything|all|anything)\b.{0,24}\b(?:above|before|told|said|know|learned|instructed)\b/u,
  /\b(?:reveal|show|print|repeat|output|leak|tell me|display|dump|give me|what is|what are)\b.{0,24}\b(?:system|hidden|initial|secret|developer|original) (?:prompt|instructions?|message|rules)\b/u,
  /\byou are (?:now|no longer)\b.{0,40}\b(?:dan|jailbroken|unrestricted|unfiltered|evil|root|admin(?:istrator)?|god mode|developer mode|an? (?:ai|assistant|model|bot|chatbot|hacker)|bound|restricted|limited)\b/u,
  /\b(?:pretend|imagine|act|behave|roleplay|role-play|role play)\b.{0,16}\b(?:you are|you were|to be|as if|as though|as an?|that you)\b.{0,40}\b(?:admin(?:istrator)?|root|superuser|unrestricted|no (?:rules|restrictions|limits|filters)|without (?:rules|restrictions|limits|filters)|jailbroken|developer|dan|hacker|owner|evil)\b/u,
  /\b(?:enable|enter|activate|switch to|turn on|go into)\b.{0,16}\b(?:developer|god|debug|admin|jailbreak|dan|sudo|unrestricted|root|maintenance) mode\b/u,
  /\bjailbreak(?:ed|ing)?\b|\bdo anything now\b|\bprompt injection\b/u,
  /\b(?:new|updated|real|actual) (?:system )?(?:instructions?|prompt|directives?)\s*(?::|follow\b)|\b(?:new|updated) system (?:instructions?|prompt|rules)\b/u,
  /(?:^|[\n.!?"'>\]])\s*(?:system|assistant|developer)\s*(?:prompt|message|note|override)?\s*:\s*\S|<\/?(?:system|instructions?|prompt)>|\[\/?(?:inst|system)\]|<\|(?:im_start|im_end|system|endoftext)\|>|###\s*(?:system|instruction)/u,
  /\b(?:without|skip(?:ping)?|bypass(?:ing)?|disable|turn off|circumvent(?:ing)?|avoid(?:ing)?) (?:any |the |all |your |every )?(?:review|reviews|approvals?|policy|policies|safety|security) (?:checks?|gates?|rules?|engine|step|steps|controls?|process|filters?)\b/u,
  /\bfrom now on\b.{0,24}\byou (?:will|must|are|obey|shall|do)\b/u,
  /\b(?:i am|this is) (?:your |the )(?:developer|creator|administrator|system administrator|openai|anthropic|google)\b.{0,60}\b(?:grant|give|allow|enable|let|ignore|override|obey|must|need)\b/u,
  // Rules that are said to be gone, or about to be.
  /\b(?:previous|prior|earlier|above|your|these|those|the) (?:instructions?|rules?|guidelines?|policies|policy|restrictions?|limits)\b.{0,20}\b(?:no longer|do not|does not|are|is|were|have been)\b.{0,8}\b(?:appl(?:y|ies)|cancel(?:l?ed)?|void|lifted|suspended|obsolete|replaced|revoked)\b|\b(?:rules?|instructions?|guidelines?|policies|restrictions?) above\b.{0,16}\b(?:no longer|do not)\b/u,
  /\bstop (?:following|obeying|applying|enforcing)\b.{0,16}\b(?:instructions?|rules?|guidelines?|polic(?:y|ies))\b|\b(?:skip|bypass|circumvent|avoid|omit)(?:ping|ing)? (?:all |any |the |every |your )?(?:the )?(?:reviews?|approvals?|reviewers?|polic(?:y|ies))(?: and (?:reviews?|approvals?))?\b/u,
  /\b(?:ignore|disregard|forget) (?:the |everything |all (?:of )?(?:the )?)?above\b|\bignore_?(?:all_?)?(?:previous|prior|your|the)_?(?:instructions|rules)\b|\bignore(?:all)?(?:previous|prior|your|the)?(?:instructions|rules)\b/u,
  // Approvals that nobody here has given.
  /\b(?:pre-?|already (?:been )?|has been |been )?approved by (?:an? |the |our |your )?(?:admin(?:istrator)?s?|security|root|system|policy|management|ciso|cto|ceo|owner|compliance|legal)\b|\b(?:admin(?:istrator)?|security|ciso|root|system)(?: has| have)?(?: already)? (?:pre-?)?approved\b|\bpre-?approved\b/u,
  /\b(?:no|without|needs? no|requires? no) (?:review|approval|confirmation)s?(?: is| are)?(?: needed| required| necessary)\b|\b(?:review|approval|confirmation) (?:is )?not (?:be )?(?:needed|required|necessary)\b|\bdo not (?:send|put|submit|route)\b.{0,16}\b(?:for|to|into|in) (?:a )?(?:review|approval)\b|\b(?:must|should|need) not ask (?:for|anyone for) (?:a )?(?:review|approval|permission)\b/u,
  /\bpolicy override\b|\boverride code\b|\bpolicy (?:was|has been|is) (?:changed|updated|relaxed|lifted|disabled)\b.{0,24}\b(?:allow|permit)|\bauthori[sz]ation level\b|\b(?:disable|turn off|switch off|deactivate) (?:the )?policy(?: engine)?\b|\bsigned off\b.{0,40}\b(?:do not|no|without|skip)\b/u,
  /\b(?:mark|treat|regard|consider|classify|flag)\b.{0,24}\b(?:as )?(?:reviewed|approved|low risk|safe|harmless|trusted)\b.{0,24}\b(?:approv|automatic|and approved|run|execute)|\bapprove (?:it|this|them|everything|all|the next request|my own request)\b.{0,16}\b(?:automatically|yourself|myself|without)\b|\bas the reviewer\b|\bi approve my own\b|\bpermission to (?:skip|bypass|ignore)\b/u,
  // The system's own words, given as if they were values.
  /\b(?:decision|risk_?score|estimated_?cost|approved(?:_?by)?|safety_?flags?|skip_?review|auto_?approve|confidence|policy(?:\.\w+)?)["']?\s*(?::=|==?|=>)\s*\S|["'](?:decision|riskscore|risk_score|estimatedcost|approved|approvedby|safety_flags|safetyflags|override|policy|confidence)["']\s*:|(?:^|[\s({,;])decision\s*:\s*["']?(?:auto|allow|approve)|\bsafety_?flags?\s*:|--(?:no-|skip-|force-|auto-)?(?:review|approve|approval)\b|\bset (?:the )?(?:estimated_?cost|risk_?score|estimated cost|risk score)\b/u,
  /["']role["']\s*:\s*["'](?:system|assistant|developer)["']|\{\{[^}]{0,60}(?:policy|decision|slots)|<\/?(?:tool_call|tool|function_call|function|sys|admin|policy)>|<<\/?sys>>|\{%\s*(?:system|end)|-{3,}\s*(?:end|begin)\b.{0,24}\b(?:input|prompt|instructions?|message|user)|\bend of user (?:input|message|prompt)\b|(?:respond|answer|reply|output)(?: only)?(?: with)?(?: the)?(?: json)?\s*:?\s*\{/u,
  /\b(?:an? )?(?:evil|unrestricted|uncensored|unfiltered|hacker) (?:assistant|ai|model|bot|agent|operations bot)\b|\bwithout any (?:rules|restrictions|limits|filters)\b|\byou (?:now )?have no (?:limits|rules|restrictions|filters)\b/u,
  // Japanese
  /(?:前|以前|上記|これまで|今まで|先ほど|さっき|全て|すべて|元|システム|あなた)の?(?:すべての|全ての)?(?:指示|命令|ルール|プロンプト|設定|制約|制限|指令|規則).{0,8}(?:無視|忘れ|破棄|取り消し|従わ|上書き)/u,
  /(?:指示|命令|ルール|制約|制限|規則)(?:は|を|なんか|など)?(?:すべて|全て|全部)?(?:無視|忘れて)/u,
  /(?:システム|初期|隠し|秘密の?)(?:プロンプト|指示|命令).{0,10}(?:教え|見せ|表示|出力|公開|開示)/u,
  /あなたは(?:今から|これから|もう|今や).{0,24}(?:です|だ|として|なり|ない)|(?:管理者|開発者|脱獄|デバッグ|ルート)モード.{0,8}(?:にし|に切|を有効|になって|に入)|(?:管理者|ルート|制限のない.{1,8})(?:の)?(?:ふり|つもり|役)/u,
  /(?:ポリシー|安全(?:装置|機能|確認|チェック)|制限|ルール|審査|レビュー)を?(?:すべて|全て)?(?:無効|オフ|解除|回避|飛ば|スキップ|バイパス)|(?:承認|レビュー|審査)(?:は|なし)?(?:不要|いりません|なしで)|(?:承認|レビュー)を(?:飛ばし|スキップ|省略|回避)|承認済みとして/u,
  // Chinese
  /(?:忽略|无视|無視|忘记|忘掉|忘記|不要理会|不用管|抛弃|跳过|绕过|覆盖).{0,10}(?:之前|以前|前面|上面|先前|以上|所有|全部|一切|系统|原来|你的|系統).{0,6}(?:指令|指示|命令|规则|規則|提示|提示词|限制|要求|设定|约束|说明)/u,
  /(?:忽略|无视|無視|绕过|跳过)(?:指令|指示|命令|规则|規則|限制|安全|审核|审批)/u,
  /(?:显示|告诉我|输出|泄露|透露|打印|说出).{0,8}(?:系统|隐藏|初始|原始)(?:提示词?|指令|消息|设定)/u,
  /(?:你现在是|从现在开始你|从现在起你|假装你是|扮演|假设你是).{0,20}(?:管理员|没有限制|不受限制|无限制|黑客|开发者|越狱|超级用户|root|admin|dan)|(?:开启|进入|启用|切换到?)(?:开发者|越狱|上帝|管理员|调试)模式/u,
  /(?:无需|不需要|不用|跳过|绕过|免)(?:任何)?(?:审核|审批|批准|复核)|(?:管理员|安全部门?|系统|领导)(?:已经?|已)(?:批准|同意|授权)|(?:视为|标记为)(?:已批准|已审核|低风险)/u,
  // Korean, Spanish, French, German, Portuguese, Italian, Russian
  /(?:이전|위의?|앞의?|모든|기존)\s?.{0,6}(?:지시|명령|규칙|지침|프롬프트).{0,6}(?:무시|잊)|시스템 프롬프트.{0,8}(?:보여|알려|출력)/u,
  /\b(?:ignora|ignore|olvida|omite|descarta|ignorez|oublie|oubliez|esque[cç]a|desconsidere|dimentica|trascura)\b.{0,30}\b(?:instrucciones|reglas|[oó]rdenes|instructions?|r[eè]gles|consignes|instru[cç][oõ]es|regras|istruzioni|regole)\b/u,
  /\b(?:ignorier\p{L}*|vergiss|vergesst|missacht\p{L}*|umgeh\p{L}*)\b.{0,30}\b(?:anweisung\p{L}*|regel\p{L}*|vorgaben|instruktion\p{L}*|befehl\p{L}*|richtlinie\p{L}*)/u,
  /\b(?:a partir de ahora|desde ahora)\b.{0,24}\b(?:eres|serás|actúa)\b.{0,40}\b(?:sin (?:restricciones|límites|reglas)|administrador)|\bsin (?:pasar por )?(?:la )?(?:revisión|aprobación)\b|\b(?:sáltate|salta|omite|evita|elude) (?:la |las |el )?(?:revisión|revisiones|aprobación|política|reglas)/u,
  /\b(?:du bist|sie sind) (?:jetzt|ab jetzt|nun)\b.{0,40}\b(?:ohne (?:einschränkung\p{L}*|regeln|grenzen)|administrator|root)|\b(?:umgeh\p{L}*|überspring\p{L}*|ignorier\p{L}*) (?:die |den |das |alle )?(?:freigabe\p{L}*|prüfung\p{L}*|genehmigung\p{L}*|richtlinie\p{L}*|policy)|\bohne (?:freigabe|genehmigung|prüfung)\b/u,
  /(?:игнорируй|проигнорируй|забудь|не обращай внимания).{0,30}(?:инструкци|указани|правил|команд)/u,
];
