/** Who may see what of a project. */
package jp.tsunagi.core.privacy;
