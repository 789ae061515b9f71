/** What a user can do in a diagram, as the specification says it: which tools fit where, and each use of one as a command. */
package jp.tsunagi.diagram.tool;
