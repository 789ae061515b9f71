/** The plans of a project on disk. */
package jp.tsunagi.plan.project;
