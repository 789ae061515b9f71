/**
 * How the milestones of plans stand on a day, and when they can be expected, seen what they wait for. The plans' texts are
 * the only truth; nothing is kept here.
 */
package jp.tsunagi.milestone.schedule;
