# Guides: labels of what the content files say.

guide-what = What it is
guide-who-can-ask = Who can ask for it
guide-court = Which court
guide-broken = If it is broken
guide-note = Good to know
guide-terms-ban = What an order can say the person must not do
guide-terms-must = What an order can say the person must do
guide-changes = Changes people make
guide-costs = What it can cost
guide-who-for = Who it is for
guide-call = Call
guide-text = Text
guide-site = Website
guide-cost = Cost
guide-deaf = If you are Deaf
guide-keep = What to keep
guide-care = Take care
guide-pack = How to wrap it
guide-never = Never
guide-under-18 = If it may show someone under 18 undressed
guide-under-18-kept = If such a thing is in the diary already
guide-acts = Examples in the law
guide-topics = What else the police ask about
guide-four = Four words that police use
guide-nations = In other nations
guide-notes = Good to know
guide-order-broken = When an order is broken

guide-checked = Checked on { $date }
guide-replaced = This guide came from a file on this computer, not with Daymark.
guide-refused = A newer file for this guide could not be read. This is the one that came with Daymark.
guide-built-in = Show the one that came with Daymark
