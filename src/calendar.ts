// Deadlines as a calendar file, for Outlook, Google Calendar and phones.
export { type CalendarOptions, type DeadlineCalendar, toICalendar } from "./calendar/to-icalendar.js";
