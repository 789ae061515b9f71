/** How references are written. */
package jp.tsunagi.plan.language.reference;
