# Spreadsheets, the clipboard, and columns that must be explained.

problem-sheet-damaged = The spreadsheet cannot be read: it is cut short, damaged or made by a program that Varde does not know. Open it in Excel or LibreOffice, save it again (xlsx), and try once more.
problem-sheet-password = The spreadsheet is locked with a password. Save a copy without one, and add that.
problem-sheet-unpacked = The spreadsheet becomes larger than { NUMBER($megabytes) } MB when unpacked, and has not been read. Copy the sheets you need to a new spreadsheet.
problem-sheet-too-many-cells = The file has more than { NUMBER($most) } cells and has not been read. Copy the part you need to a new spreadsheet.
problem-sheet-too-many-columns = The sheet has more than { NUMBER($most) } columns and has not been read. Copy the columns you need to a new sheet.
problem-sheet-no-cells = There is nothing in the spreadsheet.
problem-sheet-no-table = Varde finds no table in the text. Copy the cells from the spreadsheet, or put a tab or a semicolon between the columns.
problem-sheet-national-ids = There are numbers here that look like national identity numbers. Varde never asks for them and has kept nothing of this. Remove the column, and try again.
problem-sheet-not-answered = Varde must know more about the columns before the sheet can be read. Nothing has been saved.
problem-sheet-failed-cell = The cell shows the error { $text }. It has not been read. Correct the formula in the spreadsheet.
problem-sheet-merged-cells = { $blocks ->
    [one] In one place, cells are merged.
   *[other] In { NUMBER($blocks) } places, cells are merged.
} The text is in the first of them. Check that the headings are right.
problem-sheet-sum-row = “{ $text }” has been read as a sum of other rows and is not included.
problem-sheet-no-unit = It does not say which school or municipality the numbers are about. They have not been read.
problem-sheet-wrong-check-digit = The organisation number { $code } has a wrong check digit. Check that it is the right school.
problem-sheet-unknown-word = Varde does not understand “{ $text }” as { $key ->
    [period] a school year or a month
    [grade] a grade
    [subject] a subject
    [gender] a gender
    [ownership] a kind of owner
    [level] a mastery level
   *[other] an indicator
}. It has not been read.
problem-sheet-word-not-said = { $key ->
    [period] It does not say which school year the number is about.
    [grade] It does not say which grade the number is about.
    [subject] It does not say which subject the number is about.
   *[other] It does not say what the number is.
} It has not been read.
problem-sheet-level-missing = Mastery level { $level } is empty. Write 0 if no pupils are on the level. The distribution has not been read.
problem-sheet-level-not-in-grade = There are numbers on mastery level { $level }, which the tests in year { $grade } do not have. The distribution has not been read.
problem-sheet-level-hidden = Some levels are hidden, and it does not say how many took part. The other levels have not been read.
problem-sheet-counts-disagree = The levels have { NUMBER($sum) } pupils together, but it says that { NUMBER($count) } took part. The distribution has not been read. Correct the numbers, or say that the column is not how many took part.
problem-sheet-shares-disagree = The shares on the levels make { $sum } % together, not 100. The distribution has not been read.
problem-sheet-shares-without-pupils = There are shares on the levels, but not how many took part. Without that, Varde can show them but not judge differences.
problem-sheet-spread-not-kept = { $what ->
    [deviation] The standard deviation is not included. Varde uses the uncertainty that Udir gives.
   *[other] The uncertainty is not included. Varde computes it from the standard deviation and the number of answers.
}
problem-sheet-comma-lost = Many numbers are higher than is possible: { $text } should probably be { $meant }. The decimal comma has been lost. The column has not been read. Correct it in the spreadsheet.
problem-sheet-other-frequency = { $wanted ->
    [monthly] The indicator is measured every month, but the row says only a school year. The figure was not read.
   *[yearly] The indicator is measured every school year, but the row says a month. The figure was not read.
}
problem-sheet-unknown-indicator = Varde has no indicator called “{ $key }”. The figure was not read.
problem-sheet-nothing-read = No rows have numbers in the columns that were chosen.

sheet-reason-heading = The heading says so.
sheet-reason-orgnr = The numbers are valid organisation numbers.
sheet-reason-school-years = The cells are school years or months.
sheet-reason-known-words = The cells have words that Varde knows.
sheet-reason-unit-names = The cells look like names of schools or municipalities.
sheet-reason-first-text = It is the first column with text.
sheet-reason-units-as-headings = The heading looks like the name of a school or municipality.
sheet-reason-shares-add-up = The numbers make 100 together in each row.
sheet-reason-percent-signs = The cells have per cent signs.
sheet-reason-whole-numbers = All are whole numbers, and they do not make 100 together.
sheet-reason-counts-add-up = The numbers make as many as the pupils beside them.
sheet-reason-counts-beside = The counts on the same levels stand beside them, and are more exact.
sheet-reason-said-better = Another column says the same better.
sheet-reason-several-levels = The column puts several levels together.
sheet-reason-pupil-names = The column seems to have names of pupils. They do not belong here and are not read.
sheet-reason-nothing = Varde does not know what this is.
sheet-reason-said = This was chosen before, for a sheet with the same headings.

sheet-column = Column { $number }

sheet-question-figures = Which columns have the numbers to read?
sheet-question-unit = Which school or municipality are the numbers about?
sheet-question-period = Which school year or month are the numbers about?
sheet-question-lone-year = Is the year the one in which the school year begins, or the one in which it ends?
sheet-question-grade = Which grade are the numbers about?
sheet-question-subject = Which subject are the numbers about?
sheet-question-indicator = What are the numbers in “{ $column }”?
sheet-question-level = Which mastery level is “{ $column }” about?
sheet-question-count-or-share = { $columns ->
    [one] Are the numbers on the mastery level pupils or per cent?
   *[other] Are the numbers on the mastery levels pupils or per cent?
}
sheet-question-percent-or-fraction = All the numbers in “{ $column }” are below 1. Is 0.25 a quarter (25 %) or 0.25 %?

sheet-pasted = Pasted
operation-mapping = { $edit ->
    [made] new explanation of the columns in
    [changed] changed explanation of the columns in
   *[removed] removed explanation of the columns in
} “{ $name }”
import-some-wait = { $files ->
    [one] One file waits for an answer and will not be stored in full.
   *[other] { NUMBER($files) } files wait for answers and will not be stored in full.
}
sheet-answer-with = { $file }: { $question } Answer with { $flag }.
sheet-no-column = No column is called “{ $column }”.
sheet-no-mapping = { $path } does not describe columns: { $error }
