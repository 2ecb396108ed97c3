/** Where the town's form sends stories, and where its carousel finds those that were published. */

/** @param {{receiver?: string}} site */
export const formAttributes = ({ receiver }) => (receiver ? { action: `${receiver}/stories` } : {});

/** The campaign's own stories and the town's, merged by the carousel. @param {{receiver?: string, language: string}} site */
export const carouselAttributes = ({ receiver, language }) =>
  receiver
    ? { stories: `/widgets/toolkit/stories.${language}.json ${receiver}/stories.${language}.json` }
    : {};
