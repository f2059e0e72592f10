# Adroddiadau torri gorchymyn.

breach-report = Adroddiad torri gorchymyn
breach-lead = Un PDF i’r heddlu: y gorchymyn, beth a’i torrodd, beth sy’n ei ddangos, ac wrth bwy y dywedoch.
breach-now = Beth i’w wneud nawr
breach-which-term = Pa deler a dorrwyd?
breach-term =
    { $count ->
        [one] Teler { $term }: { $begins } (1 cofnod)
       *[other] Teler { $term }: { $begins } ({ $count } cofnod)
    }
breach-all-terms =
    { $count ->
        [one] Pob un (1 cofnod)
       *[other] Pob un ({ $count } cofnod)
    }
breach-none = Nid oes cofnod eto sy’n dweud iddo dorri hwn. Bydd y gorchymyn yn yr adroddiad, heb gofnodion.
breach-outside = Y tu allan i’r dyddiadur nid yw dan glo. Gall unrhyw un sydd ag ef ei ddarllen. Mae’r dyddiadur yn nodi i chi ei gadw.
breach-save = Dewiswch ffolder ar gyfer yr adroddiad
breach-saved = Cadwyd fel { $name }
