/** How charts and calendars look: colours, lines and the signs of states. */
package jp.tsunagi.milestone.chart.internal.look;
