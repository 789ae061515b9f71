/** The year and the month of plans on one sheet, as teams hang them on the wall. Nothing here needs a display. */
package jp.tsunagi.milestone.chart.calendar;
