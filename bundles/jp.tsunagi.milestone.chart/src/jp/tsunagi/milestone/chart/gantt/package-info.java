/**
 * Milestones along time: which rows there are, how they are painted, what is at a point of them, and sheets to print. Nothing here
 * needs a display.
 */
package jp.tsunagi.milestone.chart.gantt;
