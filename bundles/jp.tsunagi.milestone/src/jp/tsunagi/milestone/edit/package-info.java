/** What is done with milestones, written into the plans' texts. */
package jp.tsunagi.milestone.edit;
