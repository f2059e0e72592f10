# Geiriau a ddefnyddir mewn mwy nag un lle.

way-following = Fy nilyn
way-contacting = Cysylltu â mi, neu geisio gwneud
way-publishing = Postio amdanaf, neu esgus bod yn fi
way-monitoring = Gwylio beth rwy’n ei wneud ar-lein neu ar fy ffôn
way-loitering = Loetran yn rhywle
way-interfering = Cyffwrdd, symud, cymryd neu ddifrodi rhywbeth sy’n eiddo i mi
way-watching = Fy ngwylio neu ysbïo arnaf
way-item-left = Gadael anrheg neu eitem
way-threat = Fy mygwth i neu rywun arall
way-through-others = Fy nghyrraedd drwy rywun arall
way-harm-to-pet = Niweidio anifail
way-false-complaint = Gwneud cwyn neu gais llys ffug
way-tracker = Defnyddio traciwr neu feddalwedd ysbïo
way-account-break-in = Torri i mewn i gyfrif
way-entering-premises = Dod i mewn i adeilad neu ardd
way-something-else = Rhywbeth arall

grade-original-file = Ffeil wreiddiol
grade-app-export = Allforiad o ap
grade-screenshot = Sgrinlun
grade-photo-of-screen = Llun o sgrin
grade-retyped = Wedi’i deipio eto â llaw
grade-recollection = Wedi’i ysgrifennu o’r cof

answer-yes = Ydy
answer-no = Nac ydy
answer-not-sure = Ddim yn siŵr

not-recorded = heb ei gofnodi
someone-unknown = Rhywun nad wyf yn ei adnabod
saw-it-myself = Gwelais neu clywais hyn fy hun
told-by-someone = Dywedodd rhywun wrthyf
told-by = Dywedodd { $name } wrthyf

status-current = yn sefyll
status-withdrawn = wedi’i dynnu’n ôl
status-erased = wedi’i ddileu

weekday-1 = Dydd Llun
weekday-2 = Dydd Mawrth
weekday-3 = Dydd Mercher
weekday-4 = Dydd Iau
weekday-5 = Dydd Gwener
weekday-6 = Dydd Sadwrn
weekday-7 = Dydd Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

date-full = { $weekday } { $day } { $month } { $year }
time-full = { $date }, { $time } ({ $zone })
when-exact = { $at }
when-about = Tua { $at }
when-between = Rhwng { $from } a { $to }
when-day = { $day }, amser heb fod yn hysbys
when-unknown = Dyddiad heb fod yn hysbys
# The words that times in words have for an hour that comes twice.
when-second-pass = yr ail dro

written-same-day = ysgrifennwyd yr un diwrnod
written-days-later =
    { $days ->
        [one] ysgrifennwyd 1 diwrnod yn ddiweddarach
        [two] ysgrifennwyd { $days } ddiwrnod yn ddiweddarach
       *[other] ysgrifennwyd { $days } diwrnod yn ddiweddarach
    }
clock-set-back = Roedd cloc y cyfrifiadur wedi’i droi’n ôl.
clock-unknown = Ni allai’r cyfrifiadur ddweud ei gylchfa amser.
times-in-series =
    { $count ->
        [one] unwaith
        [two] ddwywaith
       *[other] { $count } gwaith
    }

strength-quick = Gellid dyfalu hwn yn gyflym.
strength-in-time = Gallai cyfrifiadur ddyfalu hwn gydag amser.
strength-hard = Byddai hwn yn anodd ei ddyfalu.
strength-very-hard = Byddai hwn yn anodd iawn ei ddyfalu.
strength-hint = A allai’r person ei ddyfalu? Peidiwch â defnyddio enwau, dyddiadau, anifeiliaid anwes na lleoedd. Ychydig o eiriau anarferol sydd orau.
