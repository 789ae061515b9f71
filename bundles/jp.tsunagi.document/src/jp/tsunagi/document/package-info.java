/** What a project is published as. Every document states its audience and leaves out what that may not see. */
package jp.tsunagi.document;
