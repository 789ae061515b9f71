/** Time on a line: which day is where, and what stands above it. */
package jp.tsunagi.milestone.chart.time;
