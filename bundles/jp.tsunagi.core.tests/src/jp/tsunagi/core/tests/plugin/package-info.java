/** Plug-ins of others, made while tests run. */
package jp.tsunagi.core.tests.plugin;
