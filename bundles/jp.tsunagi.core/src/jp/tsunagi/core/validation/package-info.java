/**
 * The check of a project. Rules come from the extension point {@code jp.tsunagi.core.validationRules}, the built-in ones
 * too.
 */
package jp.tsunagi.core.validation;
