# The red thread, as the core tells it.

thread-kind-own-judgement = own judgement
thread-kind-finding = finding
thread-kind-sheet = working sheet
thread-kind-challenge = challenge
thread-kind-goal = goal
thread-kind-measure = measure
thread-kind-anchoring = anchoring
thread-kind-activity = activity
thread-kind-log-entry = log note
thread-kind-evaluation = evaluation
thread-kind-scheme = timeline
thread-kind-group = group
thread-kind-case = case
thread-kind-meeting = meeting
thread-kind-document = report

own-judgement-of = { $area } { $period }

thread-unnamed = unnamed { $what }

operation-thread = { $act ->
    [made] new { $what }
    [removed] removal of { $what }
    [locked_at] locking of { $what }
    [skipped] opening numbers without { $what }
    [lifted] lift to { $what }
    [reopened] reopening of { $what }
   *[changed] change in { $what }
  }{ $named ->
    [yes] {" "}“{ $name }”
   *[no] {""}
  }

thread-area-reading = Reading as a basic skill
thread-area-leadership = Support for leaders and collective capacity
thread-area-learning = Learning outcomes and pupils’ belief in their own mastery
thread-area-data-culture = A data-informed culture of development
thread-area-home-school = Cooperation between school and home
thread-area-coordinator = Coordinator

thread-group-personalet = The staff
thread-group-tillitsvalgte = Union representatives
thread-group-elevrad = The pupils’ council
thread-group-fau = FAU (parents’ council)
thread-group-su = SU (cooperation committee)
thread-group-ppt = PPT (educational psychologists)
thread-group-skoleeier = The school owner
thread-group-formannskap = Formannskapet (executive board)
thread-group-kommunestyre = Kommunestyret (municipal council)

thread-level-kommune = Kommune
thread-level-enhet = Unit
thread-level-team = Grade or team
thread-level-individ = Individual

thread-semester = { $half ->
    [autumn] Autumn
   *[spring] Spring
  } { $year }

thread-milestone-report-1 = Report after the preparation
thread-milestone-report-2 = Report after the first year of carrying out
thread-milestone-report-3 = Final report
thread-milestone-formannskap = Case in formannskapet
thread-milestone-kommunestyre = Case in kommunestyret
thread-milestone-unnamed = Date without a name

thread-cut = Cut { $date }
thread-log-of = Note { $date }
thread-target = { $value } in { $by }
thread-why = Why: { $why }
thread-supports = Supports the municipality's goals: { $what }
thread-led-to = Led to: { $what }
thread-barrier = In the way: { $what }
thread-measure-foot = { $status ->
    [proposed] Proposed
    [active] Running
    [paused] On hold
   *[ended] Ended
  }{ $all ->
    [0] {""}
   *[other] {" · "}{ $done } of { $all } activities done
  }
thread-degree = { $degree ->
    [seen] Have seen it
    [discussed] Have discussed it
   *[agreed] Agree
  }
thread-progress = { $status ->
    [planned] Planned
    [ongoing] Under way
    [done] Done
   *[dropped] Dropped
  }
thread-decision = { $decision ->
    [continue] We go on
    [adjust] We adjust
   *[stop] We stop
  }
thread-locked = Locked { $date }
thread-evaluation-late = Was due { $date }
thread-no-date = No date set
thread-overtaken = The numbers have changed since the finding was cut. The finding stands as it was.
thread-overtaken-gone = The numbers that the finding was cut from are no longer in Varde. The finding stands as it was.

thread-sheet-lines = { $count ->
    [0] No lines yet
    [one] One line
   *[other] { $count } lines
  }
thread-sheet-done = Done

thread-anchored = { $how ->
    [agreed] Agree: { $who }.
    [met] Have seen or discussed it: { $who }.
   *[lacking] Not asked yet: { $who }.
  }

thread-when = { $how ->
    [late] { $days ->
        [one] one day overdue
       *[other] { $days } days overdue
      }
    [today] today
    [tomorrow] tomorrow
   *[ahead] in { $days } days
  }

calendar-evaluation = Evaluation of { $what }

thread-gap = { $kind ->
    [challenge-without-finding] The challenge “{ $title }” does not rest on any finding.
    [challenge-without-goal] The challenge “{ $title }” is chosen, but has no goal.
    [goal-without-challenge] The goal “{ $title }” does not answer any challenge.
    [goal-without-sign] The goal “{ $title }” has neither a target nor signs to look for.
    [goal-without-measure] The goal “{ $title }” has no measure.
    [goal-not-followed-up] The goal “{ $title }” is past its date, and no evaluation has looked at it.
    [measure-without-goal] The measure “{ $title }” has no goal.
    [measure-without-finding] There is no finding behind the measure “{ $title }”.
    [measure-not-anchored] The measure “{ $title }” is running, but no group has seen it.
    [measure-without-activity] The measure “{ $title }” is running, but has no activities.
    [measure-without-evaluation] The measure “{ $title }” is running, but no date is set for its evaluation.
    [activity-late] The activity “{ $title }” is overdue.
   *[evaluation-late] The evaluation of “{ $title }” is overdue.
  }

thread-step = { $step ->
    [analyse] Analyse
    [choose] Choose measures
    [anchor] Anchor
    [carry-out] Carry out
   *[evaluate] Evaluate
  }
thread-step-done = { $step ->
    [analyse] { $first ->
        [one] One finding
       *[other] { $first } findings
      }, { $second ->
        [one] one chosen challenge
       *[other] { $second } chosen challenges
      }
    [choose] { $first ->
        [one] One goal
       *[other] { $first } goals
      }, { $second ->
        [one] one measure running
       *[other] { $second } measures running
      }
    [anchor] { $first ->
        [one] One conversation written down
       *[other] { $first } conversations written down
      }
    [carry-out] { $first } of { $second } activities done
   *[evaluate] { $first } of { $second } evaluations locked
  }
thread-step-next = { $step ->
    [analyse] Cut findings from the charts, and choose the challenges that matter most.
    [choose] Set goals for what you have chosen, and pick few measures that you believe in.
    [anchor] Talk with those it concerns, and write down what they said and what it led to.
    [carry-out] Put activities into the semesters, each with somebody responsible.
   *[evaluate] Set a date for looking at whether the measure was of help.
  }

thread-refused-gone = This has been removed in the meantime. What you wrote still stands in the field, so that you can copy it.
thread-refused-locked = This was locked { $date } and cannot be changed without being opened again.
thread-refused-not-there = The value does not fit in this field. Nothing has changed.
thread-refused-too-long = The text is longer than { $most } characters and has not been saved. Shorten it, or divide it among several fields.
thread-refused-circle = Nothing can rest on itself. Nothing has changed.
thread-refused-lifted = The line has been lifted already, and has become «{ $title }». If you remove that, the line can be lifted again.
thread-many-measures = { $count } measures are running: { $running }. Few efforts give calm. Is there room for one more, or should one of these wait?
thread-nothing-to-cut = There is nothing to cut here any more. Load the view again.
error-unknown-period = Varde does not know the school year “{ $period }”. Write it as 2025-26.

template-trouble = { $file }: { $what } The other sheets work as before.
template-trouble-line = { $file }, line { $line }: { $what } The other sheets work as before.
template-problem = { $problem ->
    [unreadable] Varde cannot read this. See whether somebody has locked it, or whether you lack access.
    [too-large] The file is larger than { $text } kB. A sheet is only a few pages of text.
    [not-text] The file is not saved as UTF-8. Save it again with that encoding.
    [not-toml] The reading stops here. Look for a quotation mark, an equals sign or a bracket that is missing.
    [unknown-key] «{ $text }» is nothing that a sheet can have. Look for a spelling mistake.
    [not-understood] The value is not of the kind that belongs here. Text stands in quotation marks.
    [missing] «{ $text }» is missing here.
    [no-fields] There are no fields to fill in here. A sheet needs at least one part with one field.
    [columns] «columns» can be 1, 2 or 3, not { $text }.
    [bad-word] «{ $text }» cannot be the name of a field. Use letters, digits and hyphens, at most 40.
    [doubled-word] Two fields are called «{ $text }». Give one of them another name.
    [unknown-shape] «{ $text }» is no shape. Write lines or text.
    [unknown-lift] A line cannot be lifted to «{ $text }». Write challenge, strength, measure or finding.
   *[lifted-text] The field «{ $text }» is one long text, and only lines can be lifted.
  }
thread-meeting-form = { $form ->
    [dialogmote] Dialogue meeting
    [statusmote] Status meeting with the committee
    [ledersamling] Leaders’ gathering
    [fellesmote] Joint meeting
   *[own] Meeting
 }
thread-meeting-of = { $form ->
    [dialogmote] Dialogue meeting { $date }
    [statusmote] Status meeting with the committee { $date }
    [ledersamling] Leaders’ gathering { $date }
    [fellesmote] Joint meeting { $date }
   *[own] Meeting { $date }
 }
thread-stage = { $what ->
    [draft] The leaders’ draft
    [dialogmote] Dialogue meeting
    [formannskap] Formannskap
    [kommunestyre] Kommunestyre
    [follow-up] Follow-up
   *[unnamed] Unnamed
 }
