import type { ShapeOf } from "../catalogue";
import type { help as zh } from "../zh-CN/help";

export const help = {
  find: {
    open: "Find",
    title: "Find",
    lead: "Find plans, goals, measures, tasks and frameworks by name, by code (such as 2.3.1) or by the initials of a name's pinyin.",
    label: "What to find",
    placeholder: "A name, a code or pinyin initials…",
    goTo: "Go and do",
    found: "Found",
    searching: "Searching…",
    nothing: (words) => `Nothing found for “${words}”`,
    why: "None of the plans, elements and frameworks you may see bears this name or code.",
    next: "Try a shorter word, or a few characters that stand together in the name.",
    count: (count) => (count === 1 ? "One result" : `${count} results`),
    kinds: {
      plan: "Plan",
      goal: "Goal",
      measure: "Strategic measure",
      task: "Task",
      framework: "Framework",
      idea: "Idea of a framework",
    },
    deeds: {
      report: "Report this month's progress",
      newPlan: "New plan",
      decisions: "See what needs a decision",
      handbook: "Handbook",
      keys: "Keyboard",
    },
    theme: (name) => `Appearance: ${name}`,
  },
  keys: {
    title: "Keyboard",
    areas: { everywhere: "On every page", timeline: "Timeline", work: "Monthly report" },
    deeds: {
      find: "Find and go",
      help: "Show the keys",
      close: "Close a dialog or menu",
      rows: "Row by row, page by page, first and last",
      openBranch: "Open the branch, then go into it",
      closeBranch: "Close the branch, then go up",
      enter: "Open the element",
      zoom: "Closer, wider",
      whole: "Show all years",
      pan: "Earlier, later",
      today: "Back to today",
      hinge: "To where one plan period gives way to the next",
      redate: "Give the element new dates",
      table: "Read it as a table",
      nextRow: "Next task",
      previousRow: "Previous task",
      submit: "Submit the report",
    },
  },
  handbook: {
    title: "Handbook",
    lead: "One chapter for each kind of work, one page a chapter.",
  },
  tour: {
    label: "First visit",
    welcome: "Welcome to Chengqi.",
    roles: {
      leadership:
        "Here you see how the goals of both plan periods stand, what needs a decision, and how things stood before.",
      council: "Here you write and change plans and tie them to the frameworks of work ideas.",
      office: "Here you see what departments reported and how goals stand, and do the daily work.",
      department: "Here you report your department's tasks once a month, usually within two minutes.",
      administrator: "Here you manage members, units and settings.",
      reader: "Here you see published plans and how they progress.",
    },
    start: "Take the tour",
    handbook: "Read the handbook",
    dismiss: "Don't show again",
    next: "Next",
    previous: "Back",
    done: "Done",
    steps: {
      figures: {
        title: "How the goals stand",
        text: "All goals, counted by health. Colour, shape and word always say the same.",
      },
      timeline: {
        title: "Timeline of the plans",
        text: "Both plan periods on one axis. At the hinge between them, ribbons show what became of each goal. Open a row to see its measures and tasks.",
      },
      decisions: {
        title: "What needs a decision",
        text: "What departments asked to have decided, the longest undecided first.",
      },
      past: { title: "Look back", text: "Choose any day to see what was known then." },
      find: {
        title: "Find and go",
        text: "Press Ctrl+K or ⌘K and type a name, a code or pinyin initials to go to any page or element.",
      },
      plans: { title: "Plans", text: "From here to each plan's page, outline and timeline." },
      frameworks: {
        title: "Frameworks",
        text: "Numbered work ideas such as “1456”, tied to goals, measures and tasks.",
      },
      work: { title: "My work", text: "The tasks your department reports this month." },
      grid: {
        title: "The report",
        text: "Fill in progress and what was done; rows left blank aren't sent. Enter goes to the next task, Ctrl+Enter submits.",
      },
      account: {
        title: "Account",
        text: "Sign out here; the pages of administration are reached from the navigation.",
      },
    },
  },
} satisfies ShapeOf<typeof zh>;
