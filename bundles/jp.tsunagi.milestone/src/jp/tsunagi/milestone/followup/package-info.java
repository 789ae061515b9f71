/** What is done again and again once a milestone is done, and whether it was. */
package jp.tsunagi.milestone.followup;
