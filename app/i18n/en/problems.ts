import type { DocumentFault } from "~/domain/document-fault";
import type { ShapeOf } from "../catalogue";
import type { ProblemWords, problems as zh } from "../zh-CN/problems";

const documentFaults: Record<DocumentFault, string> = {
  empty: "There is nothing to read. Paste text or a table, or choose a file that holds something.",
  "too-large": "The file is larger than 5 MB and wasn't read. Remove pictures or split it, then choose it again.",
  "too-long": "The text is longer than a million characters and wasn't read. Take it in piece by piece.",
  "too-many-rows": "There are more than 2,000 rows, so nothing was read. Take them in piece by piece.",
  kind: "Files of this kind can't be read. Choose a .docx, .xlsx, .csv or .tsv file; save .doc and .xls in the newer format first.",
  mismatch: "The file isn't what its name says, and wasn't read. Save it again with the program it comes from.",
  unreadable:
    "The file is damaged or incomplete, and wasn't read. Open and save it again with the program it comes from.",
  unsafe: "The file is built in a way that isn't safe, and wasn't read. Save it again with Word or Excel.",
  protected:
    "The file is behind a password or in an old format, and wasn't read. Remove the password and save it as .docx or .xlsx.",
};

const codes: ProblemWords = {
  invalid: "Some of what was submitted is not valid. Please correct it as shown.",
  "not-found": ({ entity }, show) => `This ${show.entity(entity)} could not be found; it may have been moved.`,
  forbidden: "You may not do this. If you need to, ask the office.",
  "signed-out": "You are signed out. Please sign in again.",
  stale: "Someone saved a newer version after you opened this. Compare both and submit again.",
  "fields-conflict": "Someone else has changed this since you saw it. Compare the two versions and settle on one.",
  "command-reused":
    "This submission carries the number of an earlier one with other content. Reload the page and try again.",
  "plan-status": ({ status }, show) =>
    `While the plan is “${show.status(status)}”, this cannot be changed. If it has to be, the council changes the status of the plan first.`,
  "status-step": ({ from, to }, show) => `A plan cannot pass from “${show.status(from)}” to “${show.status(to)}”.`,
  "reason-missing": "Give a reason.",
  "dates-reversed": "The end may not lie before the start.",
  "outside-plan": ({ startsOn, endsOn }, show) =>
    `Dates must lie within the plan, ${show.date(startsOn)} to ${show.date(endsOn)}.`,
  "elements-outside": ({ startsOn, endsOn }, show) =>
    `Some of what is planned lies outside; cover at least ${show.date(startsOn)} to ${show.date(endsOn)}.`,
  "parent-in-another-plan": "That parent belongs to another plan. Choose one in this plan.",
  "parent-kind": "This cannot stand below the parent chosen.",
  cycle: "Nothing can be placed below itself or below what it contains.",
  "parent-cancelled":
    "What it would stand under has been cancelled. Take that up again first, or choose another place.",
  "too-deep": "This would be nested too deep. Place it further up.",
  "kind-reported": "This task has been reported on: it has to stay a task and can become neither a measure nor a goal.",
  "kind-linked":
    "This element counts in goals elsewhere, or lives on in other plans, and so has to stay what it is. Remove these links first.",
  "kind-placed":
    "This goal stands in phases or directions that its new goal doesn’t. Bring them together first, then move it.",
  "unit-closed": "That unit has been closed. Choose another.",
  "unit-open": "That unit isn't closed.",
  "name-taken": "Something else has this name already. Choose another.",
  "merge-itself": "A unit can't be chosen for itself. Choose another.",
  "last-administrator":
    "This is the last administrator, who can neither be removed nor lose the role. Make another member an administrator first.",
  "open-tasks": ({ unitZh, unitEn, tasks }) =>
    `${unitEn || unitZh} leads ${tasks} unfinished ${tasks === 1 ? "task" : "tasks"}, on which nobody else could report. Give another member the unit's role first, or merge the unit into another.`,
  "role-scope": "This role can't cover that. Choose again.",
  "not-removed": "Only the name of a removed member can be erased. Remove the member first.",
  "not-invited": "This member has signed in already; the invitation is used. For a forgotten password, set a new one.",
  "no-account": "This member has never signed in, so there is no password to set. Make a new sign-in link instead.",
  "dates-overlap": ({ nameZh, nameEn }) => `These dates overlap with “${nameEn || nameZh}”. Change them.`,
  "thresholds-reversed": "“Behind” has to begin further back than “watch”.",
  "under-way": "The same work is under way. Try again when it has ended.",
  "no-backup": "This backup could not be found; it may have been kept long enough.",
  "lead-cooperates": "The lead unit cannot be a co-operating unit too.",
  "in-use": ({ entity }, show) => `This ${show.entity(entity)} is in use and cannot be removed.`,
  "link-exists": "This link exists already.",
  "link-at-home": "The task belongs to this goal already; no link is needed.",
  "link-kind": "These two cannot be linked in this way.",
  "element-cancelled": "It has been cancelled and can't implement ideas any more.",
  implemented: ({ entity, count }, show) =>
    `This ${show.entity(entity)} is implemented in ${count === 1 ? "one place" : `${count} places`}. Unlink the goals, measures and tasks below its ideas first.`,
  "framework-named": ({ count }) =>
    `${count === 1 ? "Another framework names" : `${count} other frameworks name`} this one as the one above or before. Choose another there first.`,
  "framework-circle":
    "The chosen framework itself stands below or after this one, directly or not. Choose another: neither can be above the other.",
  "framework-filled": ({ count }) =>
    `It has ${count === 1 ? "one idea" : `${count} ideas`} already and can't be filled in as a whole. Edit it idea by idea, or make a new framework.`,
  "tier-has-ideas": ({ count }) =>
    `This tier has ${count === 1 ? "one idea" : `${count} ideas`}. Remove or move them before it becomes a target value or open.`,
  "tier-is-value":
    "A tier that is a target value has no ideas. Make it a tier of ideas, or move the idea to another tier.",
  "tier-missing": "There is no tier in it, so nothing could be stored. Mark at least one line as a tier.",
  "idea-without-tier": "No tier stands above this idea. Mark a line before it as a tier, or leave this line out.",
  "too-many-tiers": ({ most }) => `A framework has at most ${most} tiers. Merge some, or leave some out.`,
  "too-many-ideas": ({ most }) =>
    `A framework has at most ${most} ideas. Leave some out, or make several frameworks of it.`,
  "share-sum": ({ sumBp }, show) => `The shares must sum to 100%; they sum to ${show.percent(sumBp)}.`,
  "task-has-children": "This task has tasks below it and its progress comes from them. Report on those.",
  "not-reportable": "No reports can be made on this now.",
  "method-differs": "The way progress is measured has changed. Reload the page and report again.",
  "milestone-unknown": "The milestone chosen does not belong to this task.",
  "quantity-missing": "State the quantity done.",
  "month-in-future": "A month that has not begun cannot be reported.",
  "month-before-start": "That month lies before the start of the task.",
  "nothing-reported": "Report some progress, or choose “no change” and say why.",
  "reported-twice": "A task can stand only once in one submission.",
  "year-outside-plan": ({ from, to }) => `The year must lie within the plan, ${from} to ${to}.`,
  "year-full": ({ most }) => `A year has ${most} work points at most. Merge or remove some first.`,
  "letter-open":
    "This department already has a letter for the year that is not signed by both. Finish or withdraw it before drafting another version.",
  "letter-status": ({ status }, show) =>
    `The letter is “${show.letterStatus(status)}”, so this cannot be done now. Reload the page.`,
  "letter-moved":
    "The plans or the clause have changed since you opened this, and nothing was issued. Reload the page, read what it says now, and issue it then.",
  "letter-altered":
    "What was sent does not match the letter as issued, and nothing was signed. Reload the page, read it again, and sign then.",
  "letter-empty":
    "The letter asks nothing of the department and cannot be issued. Name the lead units in the plans first.",
  "letter-too-long": ({ most }) =>
    `A part of the letter has more than ${most} entries, so it cannot be issued. Merge some in the plans.`,
  "signed-already": ({ party }, show) => `Signed already: ${show.letterParty(party)}. Nobody signs twice.`,
  "signs-for-both": "One person cannot sign for both parties. Have another leader sign for the association.",
  "nothing-to-undo": "There is nothing to undo.",
  "nothing-to-redo": "There is nothing to do again.",
  "undo-superseded":
    "This has been changed again since and cannot be undone. See in its history what it was, and change it back by hand.",
  "link-expired": "This sign-in link has been used or has expired. Ask the administrator for a new one.",
  "second-factor-wrong":
    "This code isn't right. Check the clock of your device and type the six figures it shows now, or a spare code.",
  "second-factor-expired": "This took too long. Please give your e-mail and password again.",
  "provider-refused":
    "The identity provider's answer was not accepted. Sign in again; if it fails once more, ask the administrator.",
  "provider-unknown":
    "This identity isn't tied to an account here yet. Sign in with e-mail and password first, then tie it under “Account”.",
  "sign-in-failed": "E-mail or password is not right.",
  "too-many-attempts": ({ seconds }) => `Too many attempts. Try again in ${seconds} seconds.`,
  "as-of-read-only": "The past can be read, not changed. Go back to today to make changes.",
  "as-of-outside": ({ from, to }, show) => `Choose a day between ${show.date(from)} and ${show.date(to)}.`,
  "too-large": "Too much was submitted at once, and nothing was saved. Shorten it and submit again.",
  document: ({ why }) => documentFaults[why],
  "doubts-open": ({ rows, units }) =>
    `It can't be saved yet: ${[rows > 0 ? `${rows} to complete` : "", units > 0 ? `${units} unit names undecided` : ""].filter(Boolean).join(", ")}. Settle these and save again; nothing has been saved so far.`,
  "no-form":
    "What was submitted cannot be read as a form, and nothing was saved. Go back to the page and submit again.",
  busy: "The system is busy and nothing was saved. Try again in a moment.",
};

const fields = {
  "code-missing": "Enter the code, such as 1456.",
  "counts-invalid":
    "Enter the counts of the tiers parted by blanks, such as “1 3 10”; each is a whole number from 1 to 999.",
  "count-invalid": "The count must be a whole number from 1 to 999.",
  "validity-invalid": "Enter a year (such as 2026) or a date (such as 2026-03-31).",
  "paste-missing": "Paste the text of the framework.",
  "paste-too-large": "The pasted text is over 200 kB and wasn't read. Paste only the part about the framework.",
  "date-missing": "Give a date.",
  "month-missing": "Give a month.",
  "id-missing": "Choose one.",
  "date-invalid": "Give a date that exists, such as 2026-03-31.",
  "month-invalid": "Give a month, such as 2026-03.",
  "title-missing": "Give a title.",
  "text-missing": "This must be filled in.",
  "text-too-long": "This text is too long. Shorten it.",
  "text-control": "This text contains invisible control characters. Remove them.",
  "weight-invalid": "A weight is a whole number from 1 to 10,000.",
  "share-invalid": "A share is above 0 and at most 100%.",
  "percent-invalid": "Progress lies between 0 and 100, with one decimal at most.",
  "quantity-invalid": "A quantity is a whole number, 0 or more.",
  "no-change-contradicted": "“No change” is chosen: leave the new value out, or take the choice back.",
  "nothing-reported": "Fill in at least one task; where nothing moved, choose “No change” and say why.",
  "element-missing": "Choose at least one.",
  "goal-missing": "Choose at least one goal.",
  "too-many": "That is too many at once; submit them in parts.",
  "id-invalid": "What was chosen does not exist. Choose again.",
  "choice-invalid": "Choose one of the options listed.",
  "choice-missing": "Choose one.",
  "reason-missing": "Give a reason.",
  "email-invalid": "Give a valid e-mail address.",
  "password-too-short": "A password has at least 12 characters.",
  "password-too-long": "A password has at most 128 characters.",
  "passcode-missing": "Type the six figures of the code, or a spare code.",
  "password-missing": "Give your password.",
  "password-trivial": "This password is too easy to guess; choose another one.",
  "second-factor-first": "This account uses a second factor. Ask the administrator to change its roles instead.",
  "password-of-account":
    "This e-mail has an account with another password. Give that account's password, or use another e-mail.",
  "password-wrong": "The current password is not right.",
  "role-missing": "Choose at least one role; where none is needed any more, remove the member.",
  "percent-missing": "Give a percentage.",
  "percent-rule": "Give a percentage from 0 to 100, with one decimal at most.",
  "days-invalid": "Days are a whole number from 1 to 1000.",
  "retention-invalid": "This is a whole number, 1 or more.",
  "time-invalid": "Give a time, such as 03:00.",
  "intent-unknown": "This action is not known. Reload the page and try again.",
  unknown: "Something is wrong here. Please check it.",
} satisfies ShapeOf<(typeof zh)["fields"]>;

export const problems = { codes, fields };
