import type { LetterWords } from './forms-letter.ts'

/** The words of the letters, and of the pages of rights and complaints, in English. */
export const letterEnglish: LetterWords = {
  rightsLead: 'You may ask us for all of this, and write a letter about any of it right here.',
  rightsTable: 'What you may ask for',
  columnRight: 'What you want',
  columnHow: 'What we do',
  columnTime: 'Within',
  columnLaws: 'Law',
  columnContact: 'Contact',
  timeNote: 'The numbers of days are the company’s own, not the law’s.',
  ways: 'How to ask',
  waysText: (ways) => `You can use ${ways}. Or use the letter below.`,
  officer: 'Data protection officer: ',
  details:
    'How identity is checked and how somebody may act for you stands in the notice of the service you use:',
  detailsLink: 'all notices',
  refusal: 'If a request is refused, or the answer does not satisfy you, you can',
  refusalLink: 'complain',

  complaintsLead:
    'If you are not satisfied with how we treat your information, there are three ways. Which one you take first is up to you.',
  company: '1. Come to us',
  companyTime: (time) => `Within ${time}.`,
  authorities: '2. Go to an authority',
  authoritiesText: 'Anyone may complain; the authority must act on it and tell the result.',
  authorityReport: 'Complain there',
  court: '3. Go to court',
  courtText: 'Whoever is refused a request may sue; whoever suffered harm may claim damages.',
  paraphrase: 'What the law says (paraphrased, not its wording)',

  write: { rights: 'Write a request', complaint: 'Write a complaint' },
  private:
    'What you fill in stays on this page: it is not uploaded or stored, and gone when you close it. You send the letter yourself, with your mail program, or print, download or copy it.',
  noScript:
    'Filling in the form needs scripts. Without them, print the blank letter below and fill it in by hand.',
  required: ' (required)',
  optional: ' (optional)',
  fields: {
    to: 'To whom',
    toHint: 'If you do not know which company it is, choose the first.',
    points: 'What we should do',
    about: 'Which information, which service',
    aboutHint: 'For example: my membership, last year’s repair. If unsure, write “all of it”.',
    find: 'How we can find your information',
    findHint:
      'For example the phone number you signed up with, a membership or serial number. Not the number of your identity card.',
    what: 'What happened',
    whatHint: 'When, where, who did what. Leave out other people’s illnesses and addresses.',
    wish: 'How you would like it solved',
    before: 'Number of an earlier complaint',
    role: 'You are',
    person: 'For whom you ask, and how you are related',
    personHint:
      'For example: my daughter, eight years old. No full name is needed if we can find the information.',
    name: 'Your name',
    answer: 'Where to answer',
  },
  nameHint: 'Leave it out if you like.',
  answerHints: {
    rights: 'E-mail, phone or address; one of them is enough.',
    complaint:
      'E-mail, phone or address; one of them is enough. You may leave it out, but then nobody can answer you.',
  },
  roles: {
    self: 'the person concerned',
    guardian: 'a parent or other guardian of a child',
    representative: 'acting for somebody who asked you to',
    relative: 'a close relative of somebody who has died',
  },
  errors: {
    title: (count) => (count === 1 ? 'One thing is missing:' : `${count} things are missing:`),
    points: 'Choose at least one thing that we should do',
    about: 'Say which information or service it is about',
    what: 'Say what happened',
    person: 'Say for whom you ask and how you are related',
    answer: 'Say where to answer; without it we cannot answer you',
  },
  compose: 'Write the letter',

  result: 'Your letter',
  resultLead:
    'Change the form above and the letter changes with it. When it is right, bring it to us in one of these ways.',
  mail: 'Send by e-mail',
  mailTo: (email) => `Goes to ${email}`,
  mailOpen: 'Fill in the address yourself, or hand it in on their website.',
  mailLong:
    'This letter is too long for a mail link; some mail programs would cut it off. “Send by e-mail” copies the letter first and then opens your mail: paste it there.',
  mailPaste: '(Paste the copied letter here)',
  print: 'Print',
  download: 'Download .txt',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. The letter is selected: press Ctrl+C (⌘C on a Mac).',
  fileNames: { rights: 'request', complaint: 'complaint', survey: 'feedback' },

  template: 'Blank letter to print and fill in',
  templateHow: 'Print this letter only',
  templatePrint: 'Printing now prints this letter only.',
  templateBack: 'Back to the whole page',
  letter: {
    to: (name) => `To: ${name}`,
    subject: {
      rights: 'Request about personal information',
      complaint: 'Complaint about personal information',
    },
    subjectLine: (subject) => `Subject: ${subject}`,
    points: (law) => `I ask you to do the following${law}:`,
    cite: (law) => ` (${law})`,
    about: 'Information and services concerned: ',
    find: 'You can find the information by: ',
    role: 'I am: ',
    person: 'On behalf of, relation: ',
    rightsClose: (law) =>
      `Please answer within the time that your notice names; if you refuse, give the reasons in writing${law}.`,
    complaintOpen: 'I complain about the handling of personal information.',
    what: 'What happened: ',
    wish: 'What I would like: ',
    before: 'Earlier number: ',
    complaintClose: 'Please give me a number, and an answer in writing once you have looked into it.',
    answer: 'Please answer to: ',
    name: 'Name: ',
    day: 'Date: ',
    box: '□',
    blank: '____________________',
    anonymous: '(no name given)',
  },
}
