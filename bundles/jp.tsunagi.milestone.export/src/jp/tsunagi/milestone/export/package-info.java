/** Milestones for other programs: calendars, spreadsheets, scripts. */
package jp.tsunagi.milestone.export;
