/** What is said of a text that is no plan, in the words of people who write plans. */
package jp.tsunagi.plan.language.syntax;
