/** The year as teams hang it on the wall (年間予定表). */
package jp.tsunagi.milestone.calendar;
