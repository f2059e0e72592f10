# Canllawiau: labeli’r hyn y mae’r ffeiliau cynnwys yn ei ddweud.

guide-what = Beth ydyw
guide-who-can-ask = Pwy all ofyn amdano
guide-court = Pa lys
guide-broken = Os caiff ei dorri
guide-note = Da gwybod
guide-terms-ban = Beth all gorchymyn ddweud na chaiff y person ei wneud
guide-terms-must = Beth all gorchymyn ddweud bod rhaid i’r person ei wneud
guide-changes = Newidiadau y mae pobl yn eu gwneud
guide-costs = Beth all gostio
guide-who-for = I bwy mae
guide-call = Ffonio
guide-text = Tecstio
guide-site = Gwefan
guide-cost = Cost
guide-deaf = Os ydych yn Fyddar
guide-keep = Beth i’w gadw
guide-care = Cymerwch ofal
guide-pack = Sut i’w lapio
guide-never = Byth
guide-under-18 = Os gall ddangos rhywun o dan 18 oed heb ddillad
guide-under-18-kept = Os yw peth o’r fath yn y dyddiadur eisoes
guide-acts = Enghreifftiau yn y gyfraith
guide-topics = Beth arall mae’r heddlu’n gofyn amdano
guide-four = Pedwar gair y mae’r heddlu’n eu defnyddio
guide-nations = Mewn gwledydd eraill
guide-notes = Da gwybod
guide-order-broken = Pan gaiff gorchymyn ei dorri

guide-checked = Gwiriwyd ar { $date }
guide-replaced = Daeth y canllaw hwn o ffeil ar y cyfrifiadur hwn, nid gyda Daymark.
guide-refused = Ni ellid darllen ffeil newydd ar gyfer y canllaw hwn. Dyma’r un a ddaeth gyda Daymark.
guide-built-in = Dangos yr un a ddaeth gyda Daymark
