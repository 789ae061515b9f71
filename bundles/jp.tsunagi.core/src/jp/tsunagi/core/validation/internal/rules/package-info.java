/** The built-in rules for the model, which come through the extension point like all others. */
package jp.tsunagi.core.validation.internal.rules;
