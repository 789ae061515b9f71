/** What a project is checked against; plug-ins contribute rules. */
package jp.tsunagi.core.validation;
