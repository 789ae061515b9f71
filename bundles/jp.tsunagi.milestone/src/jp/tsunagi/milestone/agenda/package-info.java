/** What a team talks about: what is next, what its day has passed for, what was changed, what to look after. */
package jp.tsunagi.milestone.agenda;
