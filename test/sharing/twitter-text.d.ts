declare module 'twitter-text' {
  const twitter: {
    parseTweet(text: string): { weightedLength: number };
    extractUrls(text: string): string[];
  };
  export default twitter;
}
