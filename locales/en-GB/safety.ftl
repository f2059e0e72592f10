# What may give the writer away in what leaves the diary, and what they say to it.

safety-title = Check before saving
safety-lead = Some things in it may tell where you are, or how to reach you. You decide what stays.
safety-what-home = This may show where you live.
safety-what-secret-place = This may show a place that you keep secret.
safety-what-place = This may show a place that they may not know: { $name }
safety-what-reach = This may show your phone number or email address.
safety-what-contact = This may show how to reach someone: { $name }
safety-what-someone = This may show how to reach someone else.
safety-what-helper = This may show how to reach who helps you.
safety-what-child = This may name a child.
safety-what-school = This may show a school.
safety-what-covered = This shows or says what is gone from its copy { $name }.
safety-part-written = In what you wrote
safety-part-earlier = In what you wrote before you corrected it, which goes out too
safety-part-name = In the name of the file
safety-part-position = In a position on the map
safety-part-file = In the file itself
safety-times =
    { $count ->
        [one] In 1 text
       *[other] In { $count } texts
    }
safety-leave = It may stay
safety-leave-hint = Let it stay where they know it already, or where it does no harm.
safety-hold-back = Hold it back: { $place }
safety-hold-back-hint = What you hold back stays in your diary. Only its number goes out.
safety-not-held-back = The report is about this order, so it cannot be held back. You can correct its card.
safety-redact = Make a redacted copy, and hold the original back
safety-redacted = { $copy } is the redacted copy. { $reference } is held back. Look at the copy or listen to it once.
safety-choice = What should be done?
safety-searching = Looking through your words and files
safety-none = Nothing was found that may give you away.
safety-none-hint = Look through the pages all the same.
safety-unread = These files show things that cannot be searched: { $list }
safety-unread-hint = Pictures, sounds and scans are among them. Look at each before you hand it on.
safety-open =
    { $count ->
        [one] 1 thing waits for your answer.
       *[other] { $count } things wait for your answer.
    }
safety-all-answered = Everything is answered.
safety-answers = What you said may stay
safety-answers-none = You have not said of anything that it may stay.
safety-take-back = Take back
safety-taken-back = Taken back. It is asked again before the next bundle or report.
safety-kept = Your answers are kept in the diary. The same thing is not asked again.
safety-held = Held back by you
safety-put-back = Put it back in
safety-put-back-done = Back in: { $place }. It is looked through again.
safety-look-again = Look again
