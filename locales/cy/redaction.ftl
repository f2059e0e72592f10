# Copïau o dystiolaeth: i edrych arnynt, ac i’w rhoi i eraill heb yr hyn na
# ddylid ei weld.

viewing-copy-name = { $reference } copi gweld
redacted-copy-name = { $reference } copi wedi’i olygu

redaction-heic =
    Mae’r llun hwn ar ffurf HEIC. Mae Daymark yn ei gadw, ond ni all ei droi’n JPEG. Ar y ffôn, allforiwch neu rhannwch ef fel “JPEG” neu “Most compatible”. Yna ychwanegwch y copi hwnnw hefyd. Cadwch y ddau.

redaction-no-silence =
    Ni all Daymark dynnu sain o’r math hwn o ffeil. Os daeth o ffôn, allforiwch hi yno fel MP4 neu MP3. Yna ychwanegwch y copi hwnnw hefyd. Cadwch y ddau.

viewing-copy-make = Gwneud copi i edrych arno
viewing-copy-hint = JPEG yw’r copi. Nid yw’n dweud ble na phryd y tynnwyd ef. Mae’r gwreiddiol yn aros fel y mae.
redaction-make = Gwneud copi wedi’i olygu
redaction-title = Copi wedi’i olygu o { $reference }
redaction-lead =
    Cuddiwch neu dorri ymaith yr hyn na ddylai eraill ei weld. Gwneir hyn ar gopi, ac mae’r hyn a guddir wedi mynd ohono. Mae’r gwreiddiol yn aros yn eich dyddiadur, heb ei newid.
redaction-show = Dangos y llun
redaction-hide = Pylu’r llun
redaction-tool = Beth i’w wneud
redaction-cover = Cuddio
redaction-crop = Tocio
redaction-cover-hint = Tynnwch linell dros y llun, neu ychwanegwch ardal isod. Cuddiwch ychydig mwy na’r geiriau.
redaction-crop-hint = Tynnwch linell o amgylch y rhan sy’n aros. Torrir popeth arall ymaith.
redaction-area = Ardal { $number }
redaction-kept = Y rhan sy’n aros
redaction-add = Ychwanegu ardal
redaction-add-crop = Dewis rhan i’w chadw
redaction-remove = Tynnu: { $what }
redaction-left = Chwith
redaction-top = Brig
redaction-width = Lled
redaction-height = Uchder
redaction-keys = Gyda’r bysellau saeth rydych yn ei symud. Gyda Shift a’r bysellau saeth rydych yn ei wneud yn fwy neu’n llai.
mute-lead =
    Dewiswch y sain na ddylai eraill ei chlywed. Gwneir hyn ar gopi, ac mae’r sain wedi mynd ohono. Nid yw’r copi chwaith yn dweud ble na phryd y’i gwnaed. Mae’r gwreiddiol yn aros yn eich dyddiadur, heb ei newid.
mute-what = Beth sydd i fod yn ddistaw
mute-parts = Rhannau ohono
mute-all = Y sain i gyd
mute-parts-hint = Gwrandewch yn gyntaf. Ychwanegwch ran ar gyfer pob peth na ddylai neb ei glywed. Bydd ychydig mwy yn ddistaw cyn ac ar ôl pob un.
mute-all-hint = Mae’r lluniau’n aros fel y maent.
mute-all-sound-hint = Ni chlywir dim yn y copi.
mute-add = Ychwanegu rhan
mute-part = Rhan { $number }
mute-from = O, er enghraifft 0:12
mute-to = Hyd, er enghraifft 0:20
mute-from-here = Yn dechrau yn y lle sy’n chwarae nawr: { $what }
mute-to-here = Yn gorffen yn y lle sy’n chwarae nawr: { $what }
mute-part-wrong = Ysgrifennwch y ddau fel 0:12 neu 1:02:03. Daw’r diwedd ar ôl y dechrau.
mute-hear = Gwrando ar y copi
mute-hear-stop = Peidio â gwrando ar y copi
mute-hear-hint = Clywch y copi cyn ei gadw. Mae dan glo, ac yn diflannu eto os na fyddwch yn ei gadw.
mute-copy-name = y copi o { $reference }
mute-reason = Pam mae hyn wedi’i dynnu?
redaction-reason = Pam mae hyn wedi’i guddio?
redaction-reason-hint = Er enghraifft: fy nghyfeiriad newydd. Gall swyddog neu lys ddarllen hyn.
redaction-save = Cadw’r copi wedi’i olygu
redaction-back = Yn ôl heb gopi
redaction-working = Wrthi’n gwneud y copi
redaction-no-size = Ni ellir dangos y llun yma. Gwnewch gopi i edrych arno yn gyntaf, a golygwch hwnnw.
redaction-done = Cadwyd fel { $reference }. Edrychwch arno neu gwrandewch arno unwaith cyn ei roi i neb.
exhibit-open-original = Agor y gwreiddiol
redaction-near = Mae’r ffeil yn dweud ble y tynnwyd hi. Mae hynny o fewn { $metres } metr i { $list }.
redaction-near-home = ble rydych chi’n byw
redaction-near-title = Tynnwyd ger lle yr ydych yn ei gadw’n gyfrinach
redaction-near-advice = Cyn ei rhoi i neb: gwnewch gopi i edrych arno. Nid yw’r copi’n dweud ble y tynnwyd ef.
redaction-near-recording = Cyn ei rhoi i neb: gwnewch gopi wedi’i olygu. Nid yw’n dweud ble y’i recordiwyd.
