/** What is wrong with a project, where, and how it can be mended. */
package jp.tsunagi.core.finding;
