/** Templates of milestones: what many teams do one after the other, with dates that count from the start. */
package jp.tsunagi.milestone.template;
