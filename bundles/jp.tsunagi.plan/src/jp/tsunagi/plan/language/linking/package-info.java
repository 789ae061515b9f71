/** How references of plans find what they mean. */
package jp.tsunagi.plan.language.linking;
