/** How the rules that plug-ins contribute are found and asked. */
package jp.tsunagi.core.validation.internal;
