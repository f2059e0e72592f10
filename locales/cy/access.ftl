# A fu rhywun i mewn yma? Yr hyn y mae’r cofnod wedi’i gadw am y dyddiadur ei hun.

access-opened = Cafodd ei agor â’r cyfrinymadrodd.
access-opened-words = Cafodd ei agor â’r 24 gair.
access-unclosed = Ni chafodd ei gau yn y ffordd arferol cyn hynny. Felly ni ellir dweud a newidiwyd ei ffeiliau.
access-tried =
    { $times ->
        [one] Teipiwyd rhywbeth na wnaeth ei agor. Amser: { $first }.
        [two] Teipiwyd rhywbeth ddwywaith na wnaeth ei agor. Cyntaf: { $first }. Olaf: { $last }.
       *[other] Teipiwyd rhywbeth { $times } gwaith na wnaeth ei agor. Cyntaf: { $first }. Olaf: { $last }.
    }
access-touched-header = Newidiwyd y ffeil â’i glo tra oedd ar gau.
access-touched-database = Newidiwyd ei brif ffeil tra oedd ar gau.
access-touched-tries = Newidiodd rhywun y nodiadau am gyfrinymadroddion nad oeddent yn ffitio.
access-damaged = Ni ellir darllen rhywbeth a ysgrifennwyd yma mwyach. Gwiriwch y dyddiadur yn Gosodiadau: mae’n dweud beth sydd wedi’i ddifrodi a beth i’w wneud.
access-saved = Cadwyd y ffeil { $reference } y tu allan i’r dyddiadur.
access-saved-breach-report = Cadwyd adroddiad torri gorchymyn y tu allan i’r dyddiadur. Mae ei SHA-256 yn dechrau { $begins }.
access-saved-confidential = Cadwyd y daflen gyfrinachol y tu allan i’r dyddiadur. Mae ei SHA-256 yn dechrau { $begins }.
access-key-saved = Cadwyd allwedd ei ffeiliau y tu allan i’r dyddiadur.
access-copied = Gwnaed copi, rhif { $version }. Cofnodion ynddo: { $entries }.
access-restored = Daethpwyd ag ef yn ôl o gopi rhif { $version }. Cofnodion ynddo: { $entries }.
access-rescued =
    { $lost ->
        [0] Roedd wedi’i ddifrodi, ac fe’i rhoddwyd yn ôl at ei gilydd. Ni chollwyd dim.
       *[other] Roedd wedi’i ddifrodi, ac fe’i rhoddwyd yn ôl at ei gilydd. Cofnodion na ellid eu darllen: { $lost }.
    }
access-opened-older =
    { $gone ->
        [0] Roedd ffeil hŷn yn ei le, ac fe’i hagorwyd er hynny.
       *[other] Roedd ffeil hŷn yn ei le, ac fe’i hagorwyd er hynny. Cofnodion sydd wedi mynd: { $gone }.
    }
access-passphrase-changed = Cafodd gyfrinymadrodd newydd.
access-words-changed = Cafodd 24 gair newydd.
access-words-removed = Tynnwyd ei 24 gair.
access-keys-changed = Cafodd allweddi newydd drwyddo draw.
access-sealed = Gwnaed sêl. Ei chod yw { $code }.
access-handed-over = Gwnaed bwndel. Digwyddiadau: { $incidents }. Arddangosion: { $exhibits }. Ei god yw { $code }.
access-clock-seconds =
    { $count ->
        [one] Roedd cloc y cyfrifiadur wedi’i droi’n ôl eiliad.
        [two] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } eiliad.
       *[other] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } eiliad.
    }
access-clock-minutes =
    { $count ->
        [one] Roedd cloc y cyfrifiadur wedi’i droi’n ôl munud.
        [two] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } funud.
       *[other] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } munud.
    }
access-clock-hours =
    { $count ->
        [one] Roedd cloc y cyfrifiadur wedi’i droi’n ôl awr.
       *[other] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } awr.
    }
access-clock-days =
    { $count ->
        [one] Roedd cloc y cyfrifiadur wedi’i droi’n ôl diwrnod.
        [two] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } ddiwrnod.
       *[other] Roedd cloc y cyfrifiadur wedi’i droi’n ôl { $count } diwrnod.
    }
access-zone-changed = Roedd y cyfrifiadur wedi’i osod o gylchfa amser { $from } i { $to }.
access-gap = Yn ôl cloc y cyfrifiadur, dyddiau ers y cofnod blaenorol: { $days }.
