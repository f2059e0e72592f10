# The confidential sheet as a document.

confidential-save = Save it for the police
confidential-lead = One PDF for the police alone, with your confidential sheet. No bundle ever holds it.
confidential-warning = It says where you live and how to reach you. Give it to an officer by hand, apart from the bundle.
confidential-outside = Outside the diary it is not locked. Anyone who has it can read it. The diary notes that you saved it.
confidential-contacts = Contact details to put on it
confidential-contacts-hint = Only those that you tick. Ask the people first.
confidential-folder = Choose a folder for the confidential sheet
confidential-saved = Saved as { $name }
