/** Ways to mend what the validation of plans finds. */
package jp.tsunagi.plan.language.ide.quickfix;
