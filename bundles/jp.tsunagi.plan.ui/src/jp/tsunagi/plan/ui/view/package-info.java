/** Views of all plans of the open project, and the ways from them to what they are about. */
package jp.tsunagi.plan.ui.view;
